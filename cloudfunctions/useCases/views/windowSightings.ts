import type { HistoryView } from '@resident-card/shared'
import { accessLog } from '../../records/accessLog'
import type { AccessLogRecord } from '../../records/accessLog'
import type { Dependencies } from '../../runtime/dependencies'
import type { Offices } from './offices'

/** The newest looks at the window that are shown; asked for by what they are, or other entries could crowd them out. */
const SHOWN = 20

/** The window's own commands. What other desks look at is never told: it would betray a hold. */
const AT_THE_WINDOW: readonly string[] = ['scan', 'lookUp']

const viewSighting = ({ at, office, officerNo, what, said }: AccessLogRecord, offices: Offices): HistoryView => ({
  kind: 'windowSaw',
  at,
  office: offices.ref(office),
  officerNo,
  byHolder: false,
  reason: said?.reason ?? what,
  ...(said?.note !== undefined && { note: said.note }),
})

/** What the window saw of a case, for its holder, earliest first: time, office, officer's number and why; never a name. */
export const windowSightings = async (
  deps: Dependencies,
  caseId: string,
  offices: Offices,
): Promise<readonly HistoryView[]> => {
  const equals = { caseId, what: AT_THE_WINDOW }
  const query = { index: 'caseWhat', equals, order: 'desc' as const, limit: SHOWN, aside: true as const }
  const { items } = await deps.store.table(accessLog).find(query)
  return items.map((entry) => viewSighting(entry, offices)).reverse()
}
