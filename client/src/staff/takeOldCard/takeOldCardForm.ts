import type { InputOf, OldCardTaken } from '@resident-card/shared'

type Target = Pick<InputOf<'window', 'takeOldCard'>, 'caseId' | 'version'>

/** What is sent; undefined while nobody said what became of the old card. */
export const takeOldCardInput = (
  { caseId, version }: Target,
  oldCard: OldCardTaken | undefined,
): InputOf<'window', 'takeOldCard'> | undefined => (oldCard === undefined ? undefined : { caseId, version, oldCard })
