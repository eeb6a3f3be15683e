/**
 * Why something the platform was asked for did not come, as far as it matters what to do:
 * `cancelled` the person closed it themselves (the only one that needs no word) · `denied` they once said no to this program
 * (its settings) · `system` the phone doesn't let WeChat (the phone's settings) · `privacy` they said no to the privacy guide ·
 * `failed` anything else: not in their hands.
 */
export type Failure = 'cancelled' | 'denied' | 'system' | 'privacy' | 'failed'

/** WeChat's numbers where it gives one: 103 said no, 104 the privacy guide, 3 the phone. */
const BY_NUMBER: Readonly<Record<number, Failure>> = { 3: 'system', 103: 'denied', 104: 'privacy' }
/** In this order: what is refused by the phone says “denied” too. Browsers name theirs (`NotAllowedError`, `AbortError`). */
const BY_WORDS: readonly (readonly [RegExp, Failure])[] = [
  [/cancel|AbortError/i, 'cancelled'],
  [/system permission|location ?switch ?off|location service/i, 'system'],
  [/privacy (?:permission|api)|privacy.*not authorized/i, 'privacy'],
  [/auth(?:orize)?[ :]?(?:deny|denied|no response)|permission denied|NotAllowedError/i, 'denied'],
]

/** By what a call of the platform rejected with. */
export const failureOf = (error: unknown): Failure => {
  const { errMsg, errno, name } = (error ?? {}) as { errMsg?: unknown; errno?: unknown; name?: unknown }
  const byNumber = typeof errno === 'number' ? BY_NUMBER[errno] : undefined
  const words = [errMsg, name, error instanceof Error ? error.message : undefined].filter(Boolean).join(' ')
  return byNumber ?? BY_WORDS.find(([said]) => said.test(words))?.[1] ?? 'failed'
}
