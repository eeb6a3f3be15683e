import { settingAt } from '@resident-card/shared'
import { VAULT } from '../../../lib/vaultNames'
import type { DurableTexts } from '../ground/ports'

const NAME = `${VAULT}tries`

/** Wrong PINs left before the data go, by the number in force `now`, epoch ms as the device knows it. */
export const triesLeft = async (texts: DurableTexts, now: number): Promise<number> => {
  const used = Number((await texts.read(NAME)) ?? '0')
  // What is no number was written by nobody here.
  return Number.isInteger(used) && used >= 0 ? Math.max(0, settingAt('pinTries', now) - used) : 0
}

/** Counted before the PIN is judged: closing the app in between is no free try. Rejects when it can't be counted. */
export const countTry = async (texts: DurableTexts, now: number): Promise<void> => {
  await texts.write(NAME, String(settingAt('pinTries', now) - (await triesLeft(texts, now)) + 1))
}

export const forgiveTries = (texts: DurableTexts): Promise<void> => texts.remove(NAME)
