import { instant } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import type { Dependencies } from '../../runtime/dependencies'
import { lookupKey } from '../../sealing/lookupKey'

/** Where a device stands. Only who asks again with it knows it: the server keeps nothing per device. */
export interface ManifestCursor {
  /** On the way through everything, or through what changed since `from`. */
  readonly walk: 'all' | 'changes'
  readonly from: Instant
  /** When the walk under way began; between two walks the same as `from`. */
  readonly began: Instant
  /** The store's own cursor, within a walk. */
  readonly after?: string
  /** Marks of changes sent already that the next walk will meet again, oldest first. */
  readonly sent: readonly string[]
}

export const MARK_LENGTH = 6
/** A cursor is at most 512 characters long; what doesn't fit is sent twice, and twice is once. */
const MARKS_KEPT = 55
const OWNER_LENGTH = 8
const NUMBER = /^[0-9a-z]{1,9}$/

const ownerOf = ({ keys }: Pick<Dependencies, 'keys'>, office: string, deviceId: string): string =>
  lookupKey(keys, 'manifestCursor', `${office}:${deviceId}`).slice(0, OWNER_LENGTH)

const inFull = (marks: string): readonly string[] => marks.match(new RegExp(`.{${MARK_LENGTH}}`, 'g')) ?? []

export const writeManifestCursor = (
  deps: Pick<Dependencies, 'keys'>,
  office: string,
  deviceId: string,
  { walk, from, began, after = '', sent }: ManifestCursor,
): string =>
  [
    walk,
    ownerOf(deps, office, deviceId),
    from.toString(36),
    began.toString(36),
    after,
    sent.slice(-MARKS_KEPT).join(''),
  ].join('.')

/** undefined = not of this device at this authority, or not of this kind: it begins anew. */
export const readManifestCursor = (
  deps: Pick<Dependencies, 'keys'>,
  office: string,
  deviceId: string,
  text: string,
): ManifestCursor | undefined => {
  const [walk, owner, from = '', began = '', after = '', sent = '', ...more] = text.split('.')
  if (walk !== 'all' && walk !== 'changes') return undefined
  if (owner !== ownerOf(deps, office, deviceId) || more.length > 0) return undefined
  if (!NUMBER.test(from) || !NUMBER.test(began)) return undefined
  return {
    walk,
    from: instant(Number.parseInt(from, 36)),
    began: instant(Number.parseInt(began, 36)),
    ...(after !== '' && { after }),
    sent: inFull(sent),
  }
}
