import { timingSafeEqual } from 'node:crypto'
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
/** 130 bits of the MAC. */
const MAC_LENGTH = 26
const NUMBER = /^[0-9a-z]{1,9}$/

/** Over all of it and whose it is: nobody but us makes one, and a device can't go on with another's. */
const macOf = ({ keys }: Pick<Dependencies, 'keys'>, office: string, deviceId: string, said: string): string =>
  lookupKey(keys, 'manifestCursor', JSON.stringify([office, deviceId, said])).slice(0, MAC_LENGTH)

const inFull = (marks: string): readonly string[] => marks.match(new RegExp(`.{${MARK_LENGTH}}`, 'g')) ?? []

export const writeManifestCursor = (
  deps: Pick<Dependencies, 'keys'>,
  office: string,
  deviceId: string,
  { walk, from, began, after = '', sent }: ManifestCursor,
): string => {
  const said = [walk, from.toString(36), began.toString(36), after, sent.slice(-MARKS_KEPT).join('')].join('.')
  return `${macOf(deps, office, deviceId, said)}.${said}`
}

/** undefined = not of this device at this authority, or not of this kind: it begins anew. */
export const readManifestCursor = (
  deps: Pick<Dependencies, 'keys'>,
  office: string,
  deviceId: string,
  text: string,
): ManifestCursor | undefined => {
  const said = text.slice(MAC_LENGTH + 1)
  const given = Buffer.from(text.slice(0, MAC_LENGTH + 1))
  const right = Buffer.from(`${macOf(deps, office, deviceId, said)}.`)
  if (given.length !== right.length || !timingSafeEqual(given, right)) return undefined
  const [walk, from = '', began = '', after = '', sent = '', ...more] = said.split('.')
  if (walk !== 'all' && walk !== 'changes') return undefined
  if (more.length > 0) return undefined
  if (!NUMBER.test(from) || !NUMBER.test(began)) return undefined
  return {
    walk,
    from: instant(Number.parseInt(from, 36)),
    began: instant(Number.parseInt(began, 36)),
    ...(after !== '' && { after }),
    sent: inFull(sent),
  }
}
