import type { CallError, VerdictView } from '@resident-card/shared'

/** What a refused hand-over says of itself, where the code can't be looked up any more: collected, when and where. */
export const verdictFromError = ({ code, facts }: CallError, before: VerdictView): VerdictView | undefined => {
  if (code !== 'alreadyCollected') return undefined
  const at = facts?.['at']
  const where = facts?.['where']
  return {
    verdict: 'collected',
    at: before.at,
    ...(typeof at === 'number' ? { collectedAt: at } : {}),
    ...(typeof where === 'string' ? { collectedWhere: { id: '', name: where } } : {}),
    ...(before.case === undefined ? {} : { case: before.case }),
  }
}
