import type { CallError, LedgerRow, ShiftView, UnreadableRow } from '@resident-card/shared'
import { desks } from '../../../app/routes'
import { useRoute } from '../../../app/useRoute'
import { getShift, listLedger } from '../../../api/window'
import { useQuery } from '../../../api/useQuery'

interface Sheet {
  readonly now: number
  readonly shift: ShiftView
  readonly rows: readonly LedgerRow[]
  readonly unreadable: readonly UnreadableRow[]
}

/** No paper is longer than this many pages of a list; the rest stays on the screen. */
const PAGES = 40

const allRows = async (shiftId: string): Promise<Pick<Sheet, 'rows' | 'unreadable'> | CallError> => {
  const rows: LedgerRow[] = []
  const unreadable: UnreadableRow[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES; page += 1) {
    const reply = await listLedger({ shiftId, ...(after === undefined ? {} : { after }) })
    if (!reply.ok) return reply.error
    rows.push(...reply.value.items)
    unreadable.push(...(reply.value.unreadable ?? []))
    after = reply.value.next
    if (after === undefined) break
  }
  // On paper a day is read from the top.
  return { rows: rows.reverse(), unreadable }
}

/** One shift with its whole ledger, oldest first. */
export const useSheet = () => {
  const { shiftId = '' } = useRoute(desks['shift/sheet'])
  return useQuery<Sheet>(async () => {
    const reply = await getShift({ shiftId })
    if (!reply.ok) return reply
    const { shift, now } = reply.value
    if (shift === undefined) return { ok: false, error: { kind: 'notFound', code: 'notFound', traceId: '' } }
    const all = await allRows(shiftId)
    return 'kind' in all ? { ok: false, error: all } : { ok: true, value: { now, shift, ...all } }
  }, [shiftId])
}
