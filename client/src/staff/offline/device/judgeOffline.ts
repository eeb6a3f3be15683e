import {
  instant,
  offlineVerdict,
  type Instant,
  type ManifestCase,
  type OfflineData,
  type OfflineVerdict,
  type TrustedTime,
} from '@resident-card/shared'
import { verifySignature } from '../ground/crypto'
import type { DeskParts } from './deskParts'
import type { Vault } from '../vault/vault'

const authorityOf = ({ content }: Vault): OfflineData['authority'] => content.authority as OfflineData['authority']

/** This device's data as the rules ask for them: a scan opens one row. */
const openData = ({ memory, keys, queue }: DeskParts): OfflineData | undefined => {
  const { vault } = memory
  if (vault === undefined) return undefined
  const { content, dataAt } = vault
  let found: ManifestCase | undefined
  return {
    authority: authorityOf(vault),
    dataAt: instant(dataAt),
    keys: keys.list?.codeKeys ?? [],
    findCase: (tag) => (found = vault.find(tag)),
    isRevoked: (codeId) => content.revoked.includes(codeId),
    findOffice: (id) => content.offices.find((office) => office.id === id),
    handedOverAt: (): Instant | undefined => {
      const at = found === undefined ? undefined : queue.handedOverAt(found.caseNo, dataAt)
      return at === undefined ? undefined : instant(at)
    },
  }
}

/** A server never heard leaves the device's own clock, unsure. */
export const timeNow = ({ clock, ports }: DeskParts): TrustedTime =>
  clock.time() ?? { now: instant(ports.wallNow()), sure: false, offByMs: 0 }

/** What this device alone can say of a code; `time`: as of when it is judged. */
export const judgeOffline = (parts: DeskParts, input: string, time = timeNow(parts)): Promise<OfflineVerdict> =>
  offlineVerdict(input, openData(parts), verifySignature, time)
