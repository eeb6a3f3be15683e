import { ask, tell } from '../../device/dialogs'
import { useCommon, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/me.en'
import zh from '../../text/me.zh'
import { leaveEverywhere } from './leave'

/** Asks, signs out on every device and says what came of it; undefined where nobody signs in. */
export const useLeaveEverywhere = (): (() => Promise<void>) | undefined => {
  const t = useText(zh, en).everywhere
  const common = useCommon()
  if (leaveEverywhere === undefined) return undefined
  const leaveAll = leaveEverywhere
  return async () => {
    if (!(await ask(t.ask, t.askHow, t.yes, t.no))) return
    const reply = await leaveAll()
    tell(reply.ok ? t.done : errorWords(reply.error, common.error))
  }
}
