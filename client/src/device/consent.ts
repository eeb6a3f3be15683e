import { answeredIn, nextQuestion, type Question } from '../lib/consent'
import { canAskConsent, requestConsent } from '../platform/subscribe'
import { readStored, writeStored } from './storage'

/** Ids of long-term templates that this person answered on this phone. */
const KEY = 'longTermAnswered'

const answeredHere = (): readonly string[] => {
  const stored = readStored(KEY)
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : []
}

const question = (): Question | undefined =>
  canAskConsent()
    ? nextQuestion({ oneOff: SUBSCRIBE_TEMPLATE_IDS, longTerm: SUBSCRIBE_LONG_TERM_IDS }, answeredHere())
    : undefined

/** What WeChat will ask in the next tap: for one message, for all of them, or nothing. */
export const consentAsked = (): Question['kind'] | 'none' => question()?.kind ?? 'none'

/**
 * Asks whether WeChat may send messages about the case. Call it in the tap itself, before anything is awaited; and wait for it
 * before the page is left, or the question goes with it and the consent is lost. Never rejects: whoever says no reads everything
 * in the app.
 */
export const askConsent = async (): Promise<void> => {
  const asked = question()
  if (asked === undefined) return
  const reply = await requestConsent(asked.ids)
  if (asked.kind === 'longTerm') writeStored(KEY, [...answeredHere(), ...answeredIn(reply, asked)])
}
