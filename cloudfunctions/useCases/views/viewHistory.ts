import type { Application, HistoryEntry, HistoryKind, HistoryView } from '@resident-card/shared'
import type { Actor } from '../../runtime/call'
import type { ViewContext } from './viewContext'

const viewEntry = (entry: HistoryEntry, { offices }: ViewContext): HistoryView => ({
  // Every word a service's commands write is in the list; another would not pass as a reply.
  kind: entry.kind as HistoryKind,
  at: entry.at,
  ...(entry.by.office !== undefined && { office: offices.ref(entry.by.office) }),
  ...(entry.by.officerNo !== undefined && { officerNo: entry.by.officerNo }),
  byHolder: entry.by.role === 'citizen',
  ...(entry.reason !== undefined && { reason: entry.reason }),
  ...(entry.note !== undefined && { note: entry.note }),
  ...(entry.fields !== undefined && { fields: [...entry.fields] }),
  ...(entry.remedies !== undefined && { remedies: [...entry.remedies] }),
  ...(entry.consignment !== undefined && { consignment: entry.consignment }),
  ...(entry.photo !== undefined && { photoId: entry.photo }),
  ...(entry.collection !== undefined && { collection: entry.collection }),
})

/** What happened; the applicant reads what is public of it. */
export const viewHistory = (
  application: Application,
  actor: Pick<Actor, 'role'>,
  context: ViewContext,
): HistoryView[] =>
  application.history
    .filter((entry) => entry.public || actor.role !== 'citizen')
    .map((entry) => viewEntry(entry, context))
