import type { InputOf, ShiftView, UndoReason } from '@resident-card/shared'
import { useDidShow } from '@tarojs/taro'
import { useRef, useState } from 'react'
import { openScreen } from '../../app/open'
import { desks } from '../../app/routes'
import { beginShift, endShift, getShift, listLedger, listShifts, undoHandOver } from '../../api/window'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { tell } from '../../device/dialogs'
import type words from '../../text/staff/shift.zh'
import { useBackOnline } from '../connection/useBackOnline'
import { usePages } from '../desk/usePages'
import { viaDesk } from '../offline/viaDesk'
import type { LedgerLine } from './viewLedger'

/** The shift of this authority's safe: its ledger, and everything that is done to it. */
export const useShift = (t: typeof words) => {
  const { query, reload } = useQuery(() => viaDesk(getShift)({}), [])
  const shift = query.state === 'ready' ? query.value.shift : undefined
  const key = query.state === 'ready' ? (shift?.shiftId ?? 'none') : undefined
  const ledger = usePages(
    (after) => viaDesk(listLedger)({ ...(shift === undefined ? {} : { shiftId: shift.shiftId }), ...after }),
    key,
  )
  const earlier = usePages((after) => viaDesk(listShifts)(after), key)
  const begin = useCommand(viaDesk(beginShift))
  const end = useCommand(viaDesk(endShift))
  const undo = useCommand(viaDesk(undoHandOver))
  const [ending, setEnding] = useState(false)
  const [undoing, setUndoing] = useState<LedgerLine>()

  const readAgain = () => {
    reload()
    ledger.reload()
  }
  const unread = query.state === 'failed' || (query.state === 'ready' && query.refreshError !== undefined)
  useBackOnline(unread, readAgain)
  const first = useRef(true)
  useDidShow(() => {
    if (!first.current) readAgain()
    first.current = false
  })

  const beginWith = async (input: InputOf<'window', 'beginShift'>): Promise<void> => {
    await begin.run(input)
    // Done or refused: what is shown next is what the server says now.
    reload()
  }
  const endWith = async (
    of: ShiftView,
    input: Omit<InputOf<'window', 'endShift'>, 'shiftId' | 'version'>,
  ): Promise<void> => {
    const ended = await end.run({ shiftId: of.shiftId, version: of.version, ...input })
    if (ended === undefined) return reload()
    setEnding(false)
    tell(t.end.done)
    reload()
    await openScreen(desks['shift/sheet']({ shiftId: of.shiftId }))
  }
  const undoWith = async (reason: UndoReason, note: string): Promise<void> => {
    if (undoing === undefined) return
    const { caseId, at } = undoing.row
    const done = await undo.run({ caseId, handoverAt: at, reason, note })
    if (done === undefined) return
    setUndoing(undefined)
    tell(t.undo.done)
    readAgain()
  }
  return {
    query,
    shift,
    ledger,
    earlier,
    readAgain,
    begin: { run: beginWith, busy: begin.busy, error: begin.error },
    end: {
      run: endWith,
      busy: end.busy,
      error: end.error,
      open: ending,
      setOpen: setEnding,
    },
    undo: { run: undoWith, busy: undo.busy, error: undo.error, line: undoing, choose: setUndoing },
  }
}
