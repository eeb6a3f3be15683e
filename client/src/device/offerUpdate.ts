import { applyUpdate, updateWaits } from '../platform/update'
import { ask } from './dialogs'

interface Words {
  readonly title: string
  readonly text: string
  readonly yes: string
  readonly no: string
}

let asked = false

/** Asks once whether to restart with a newer version; for pages on which nobody is in the middle of anything. */
export const offerUpdate = async ({ title, text, yes, no }: Words): Promise<void> => {
  if (asked || !updateWaits()) return
  asked = true
  if (await ask(title, text, yes, no)) applyUpdate()
}
