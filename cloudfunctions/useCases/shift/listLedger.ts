import { instant, mayCommand, ok, settingMs, undoRefusal } from '@resident-card/shared'
import type { LedgerRow } from '@resident-card/shared'
import { ledger } from '../../records/ledger'
import type { LedgerRecord } from '../../records/ledger'
import type { Call, UseCase } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { byOf } from '../case/byOf'
import { loadCase } from '../case/loadCase'
import { notFound } from '../case/refusals'
import { findShift } from './findShift'
import { findRows, viewUnreadable } from '../tasks/findRows'

const PAGE = 20

/** Only the case's current hand-over can be taken back, and only by whom the rules let. */
const mayUndo = async (deps: Dependencies, { actor, now }: Call, line: LedgerRecord): Promise<boolean> => {
  if (line.movement !== 'handedOver') return false
  const loaded = await loadCase(deps, line.caseId)
  if (loaded === undefined || !mayCommand(actor, 'undoHandOver', loaded.application)) return false
  return undoRefusal(loaded.application, { handoverAt: line.at }, { by: byOf(actor), now }) === undefined
}

const viewLine = async (deps: Dependencies, call: Call, line: LedgerRecord): Promise<LedgerRow> => ({
  movement: line.movement,
  caseId: line.caseId,
  caseNo: line.caseNo,
  at: line.at,
  ...(line.knownAt > line.at && { syncedAt: line.knownAt }),
  officerNo: line.officerNo,
  oldCard: line.oldCard,
  feeFen: line.feeFen,
  mayUndo: await mayUndo(deps, call, line),
})

/** The authority's ledger, of a shift or of the last 24 hours, newest first. No person is shown, only case numbers. */
export const listLedger: UseCase<'window', 'listLedger'> = async ({ shiftId, after }, call, deps) => {
  const { authority } = call.actor
  const shift = authority === undefined || shiftId === undefined ? undefined : await findShift(deps, authority, shiftId)
  if (authority === undefined || (shiftId !== undefined && shift === undefined)) return notFound()
  const to = shift?.closed === undefined ? {} : { range: { field: 'at', lt: shift.closed.at } }
  const query = { index: 'office', equals: { office: authority }, ...to, order: 'desc' as const, limit: PAGE }
  const page = await findRows(deps, call, ledger, after === undefined ? query : { ...query, after }, authority)
  // The beginning moves with the clock and a cursor belongs to one query: earlier lines are left out here.
  const from = shift?.openedAt ?? instant(call.now - settingMs('ledgerShown', call.now))
  const lines = page.items.filter(({ at }) => at >= from)
  const items = await Promise.all(lines.map((line) => viewLine(deps, call, line)))
  const more = page.next !== undefined && lines.length === page.items.length
  return ok({ items, ...(more && { next: page.next }), ...viewUnreadable(page) })
}
