import { publicStateOf } from '@resident-card/shared'
import type { VerdictView } from '@resident-card/shared'
import type { AccessLogRecord } from '../../records/accessLog'
import type { CodeRecord } from '../../records/code'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { together } from '../../runtime/together'
import type { LoadedCase } from '../case/loadCase'
import { logAccess } from '../case/logAccess'
import { readPersonal } from '../tasks/readPersonal'
import { officesOf } from '../views/offices'
import { isOtherDevice } from './isOtherDevice'
import { viewVerdict } from './viewVerdict'

/** How the window came to the case. */
export type FoundWay =
  | { readonly what: 'scan'; readonly by: 'code' | 'digits'; readonly scanned: CodeRecord }
  | { readonly what: 'lookUp'; readonly said: NonNullable<AccessLogRecord['said']> }

interface Shown {
  readonly view: VerdictView
  /** The entry of the access log. */
  readonly seenId: string
}

const saidOf = (way: FoundWay): AccessLogRecord['said'] => {
  if (way.what === 'lookUp') return way.said
  return way.by === 'digits' ? { reason: 'digits' } : undefined
}

/** The verdict on a case of this window; that it was seen is written down before it is answered. */
export const showCase = async (
  deps: Dependencies,
  call: Call,
  { application, record }: LoadedCase,
  way: FoundWay,
): Promise<Shown> => {
  const said = saidOf(way)
  // Side by side: an entry about what then could not be shown says too much, never too little.
  const [person, otherDevice, offices, [seenId = '']] = await together([
    deps.registry.findByKey(application.holder),
    way.what === 'scan' && isOtherDevice(deps, way.scanned),
    officesOf(deps),
    logAccess(deps, call, [application], way.what, publicStateOf(application), said),
  ])
  const personal = await readPersonal(deps, call, record)
  const view = viewVerdict(application, personal, { person, otherDevice }, call, offices)
  return { view, seenId }
}
