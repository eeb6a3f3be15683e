import { PIN_TRIES } from '@resident-card/shared'
import { VAULT } from '../../../lib/vaultNames'
import type { DurableTexts } from '../ground/ports'

const NAME = `${VAULT}tries`

/** Wrong PINs left before the data go. */
export const triesLeft = async (texts: DurableTexts): Promise<number> => {
  const used = Number((await texts.read(NAME)) ?? '0')
  // What is no number was written by nobody here.
  return Number.isInteger(used) && used >= 0 ? Math.max(0, PIN_TRIES - used) : 0
}

/** Counted before the PIN is judged: closing the app in between is no free try. Rejects when it can't be counted. */
export const countTry = async (texts: DurableTexts): Promise<void> => {
  await texts.write(NAME, String(PIN_TRIES - (await triesLeft(texts)) + 1))
}

export const forgiveTries = (texts: DurableTexts): Promise<void> => texts.remove(NAME)
