import { birthDateOf, findClock, toManifestRow, whoMayCollect } from '@resident-card/shared'
import type { Application, CitizenNumber, ManifestRow, PlainDate } from '@resident-card/shared'
import type { ApplicationRecord, PersonalFields } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { codeTagOf } from '../case/codeIdOf'

type Comings = Pick<Application, 'id' | 'history'>

/** The case's half of its code ids for every time its card came to the window, the latest last. */
export const codeTagsOf = (deps: Pick<Dependencies, 'keys'>, { id, history }: Comings): readonly string[] =>
  history.flatMap(({ kind }, at) =>
    kind === 'received' ? [codeTagOf(deps, { id, history: history.slice(0, at + 1) })] : [],
  )

/** What a device is told of a case that lies ready; `personal` undefined: damaged, told without a name. By the sealed number's birth date: a registry is not asked a thousand times. */
export const manifestRowOf = (
  record: ApplicationRecord,
  personal: PersonalFields | undefined,
  tag: string,
  today: PlainDate,
): ManifestRow => {
  const received = record.history.filter(({ kind }) => kind === 'received').at(-1)
  const collectBy = findClock(record.clocks, 'collect')?.dueOn
  return toManifestRow({
    tag,
    caseId: record._id,
    caseNo: record.caseNo,
    name: personal?.name ?? '',
    reason: record.reason,
    ...(record.place !== undefined && { place: record.place }),
    receivedAt: received?.at ?? record.stateSince,
    ...(collectBy !== undefined && { collectBy }),
    feeDueFen: record.fee.paidOn === undefined ? record.fee.fen : 0,
    guardianMay:
      personal !== undefined &&
      whoMayCollect(birthDateOf(personal.citizenNumber as CitizenNumber), today).includes('guardian'),
  })
}
