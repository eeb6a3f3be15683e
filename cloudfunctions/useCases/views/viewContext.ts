import type { Calendar, PlainDate } from '@resident-card/shared'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { officesOf } from './offices'
import type { Offices } from './offices'

/** What a view needs besides the case: when it is read, and the names of offices. */
export interface ViewContext {
  readonly today: PlainDate
  readonly calendar: Calendar
  readonly offices: Offices
}

export const viewContext = async (deps: Dependencies, { today }: Pick<Call, 'today'>): Promise<ViewContext> => ({
  today,
  calendar: await deps.reference.calendar(),
  offices: await officesOf(deps),
})
