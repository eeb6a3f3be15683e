import { sightOf } from '@resident-card/shared'
import type { DeskCase } from '@resident-card/shared'
import type { Actor } from '../../runtime/call'

/** What is posted and where to, what is due on delivery, and the window a parcel not delivered goes to. No name but the recipient's. */
const CARRIER_READS = [
  'caseId',
  'caseNo',
  'version',
  'service',
  'reason',
  'state',
  'stateSince',
  'submittedAt',
  'acceptingAuthority',
  'authority',
  'collection',
  'delivery',
  'fee',
  'consignment',
  'held',
  'mayDo',
] as const satisfies readonly (keyof DeskCase)[]

/** Besides: whose card it is, and by when. Its label needs the address's own phone, never the applicant's. */
const PRODUCTION_READS = [
  ...CARRIER_READS,
  'holderName',
  'name',
  'maskedNumber',
  'hukouCounty',
  'clock',
  'clocks',
  'office',
  'stages',
  'history',
] as const satisfies readonly (keyof DeskCase)[]

/** An allow-list: what is added to a case later reaches these desks only when it is named here. */
const only = <K extends keyof DeskCase>(view: DeskCase, keys: readonly K[]): Pick<DeskCase, K> =>
  Object.fromEntries(keys.filter((key) => key in view).map((key) => [key, view[key]])) as Pick<DeskCase, K>

const withoutWords = ({ note: _, photoId: __, ...entry }: DeskCase['history'][number]): DeskCase['history'][number] =>
  entry

/** The case as far as the desk needs it: verification, signing and the window read it in full. */
export const limitToDesk = (view: DeskCase, { role }: Pick<Actor, 'role'>): DeskCase => {
  const empty = { yourTurn: false, clocks: [], stages: [], history: [], comparisons: [], may: [] }
  switch (sightOf(role)) {
    case 'posting':
      return { ...empty, ...only(view, CARRIER_READS) }
    case 'making':
      return { ...empty, ...only(view, PRODUCTION_READS), history: view.history.map(withoutWords) }
    case 'all':
      return view
  }
}
