import { randomBytes } from 'node:crypto'
import { civilDate } from '@resident-card/shared'
import type { AuthorityId } from '@resident-card/shared'
import { CARDS, PEOPLE } from '../../cloudfunctions/adapters/synthetic/tables'
import { accessLog } from '../../cloudfunctions/records/accessLog'
import type { AccessLogRecord } from '../../cloudfunctions/records/accessLog'
import { accounts } from '../../cloudfunctions/records/account'
import { applications } from '../../cloudfunctions/records/application'
import type { ApplicationRecord } from '../../cloudfunctions/records/application'
import { codes } from '../../cloudfunctions/records/code'
import { ledger } from '../../cloudfunctions/records/ledger'
import { messages } from '../../cloudfunctions/records/message'
import type { MessageRecord } from '../../cloudfunctions/records/message'
import { uploads } from '../../cloudfunctions/records/upload'
import type { Dependencies } from '../../cloudfunctions/runtime/dependencies'
import { newId } from '../../cloudfunctions/sealing/newId'
import { sealBytes } from '../../cloudfunctions/sealing/sealBytes'
import { openPersonal, sealPersonal } from '../../cloudfunctions/useCases/case/personalData'
import { identifyCase } from '../../cloudfunctions/useCases/window/identifyCase'

const fresh = (): string => randomBytes(16).toString('hex').slice(0, 26)

/** A finished case's own records, to write again under other keys: the same bytes, none of the thinking. */
export interface Pattern {
  readonly application: ApplicationRecord
  readonly message: MessageRecord
  readonly entry: AccessLogRecord
  readonly subjectKey: string
  readonly uploadId: string
}

const insertCase = async (deps: Dependencies, { application }: Pattern, id: string): Promise<void> => {
  const personal = sealPersonal(deps, id as never, openPersonal(deps, application))
  const keys = { _id: id, openKey: id, submitKey: id, caseNo: id as never }
  const done = await deps.store.table(applications).insert({ ...application, ...keys, personal, version: 0 })
  if (!done.ok) throw new Error(`bare insert refused: ${done.duplicate}`)
}

/**
 * What a submission can't do without: who is asking, what the registry says, whose photo it is, that none is open; the
 * sealed case, its message, and the mark that the message went out.
 */
export const bareSubmit = async (deps: Dependencies, pattern: Pattern): Promise<void> => {
  const { store } = deps
  await store.table(accounts).find({ index: 'subjectKey', equals: { subjectKey: pattern.subjectKey }, limit: 1 })
  await store.table(PEOPLE).get(pattern.application.holder)
  await store
    .table(CARDS)
    .find({ index: 'byHolder', equals: { holder: pattern.application.holder }, order: 'desc', limit: 1 })
  await store.table(applications).find({ index: 'openKey', equals: { openKey: 'nobody' }, limit: 1 })
  await store.table(uploads).get(pattern.uploadId)
  const id = fresh()
  await insertCase(deps, pattern, id)
  await store.table(messages).insert({ ...pattern.message, _id: fresh() })
  await store.table(applications).update(id, 0, { set: { outbox: [], outboxWaiting: 0 } })
}

export interface ReadyCase {
  readonly caseId: string
  readonly digits: string
  readonly authority: AuthorityId
}

/**
 * What a scan can't do without: who is asking, the code's signature, the code and its case, which phones have fetched codes,
 * the holder's sealed data and photo's place, the access log before the reply.
 */
export const bareScan = async (
  deps: Dependencies,
  pattern: Pattern,
  { caseId, digits, authority }: ReadyCase,
): Promise<void> => {
  const { store } = deps
  await store.table(accounts).find({ index: 'subjectKey', equals: { subjectKey: pattern.subjectKey }, limit: 1 })
  const actor = { account: pattern.application.account, role: 'windowOfficer', authority } as const
  const found = await identifyCase(deps, actor, digits, deps.clock.now())
  if (found.code !== 'found') throw new Error(`bare scan: ${found.code}`)
  await store.table(codes).find({ index: 'caseId', equals: { caseId }, limit: 20 })
  await deps.registry.findByKey(found.record.holder)
  openPersonal(deps, found.record)
  await store.table(accessLog).insertMany([{ ...pattern.entry, _id: fresh() }])
}

/**
 * `atOnce`: all that is left behind in one durable write, which no hand-over can be: its case may name no signature that isn't
 * whole, and nothing may follow from a case that isn't saved. `oneByOne`: each written and waited for by itself.
 */
export type Durably = 'atOnce' | 'oneByOne'

/**
 * What a hand-over can't do without: who is asking, the code's signature, the case and its code, the new card's holder; then what
 * it leaves behind: the sealed signature of the holder, the access log, the changed case, the new card, the line in the ledger and
 * the message, and one by one the mark that they went out.
 */
export const bareHandOver = async (
  deps: Dependencies,
  pattern: Pattern,
  { caseId, digits, authority }: ReadyCase,
  signature: Buffer,
  durably: Durably,
): Promise<void> => {
  const { store } = deps
  const cases = store.table(applications)
  await store.table(accounts).find({ index: 'subjectKey', equals: { subjectKey: pattern.subjectKey }, limit: 1 })
  const now = deps.clock.now()
  const actor = { account: pattern.application.account, role: 'windowOfficer', authority } as const
  const found = await identifyCase(deps, actor, digits, now)
  if (found.code !== 'found') throw new Error(`bare scan: ${found.code}`)
  const { record } = found
  await store.table(PEOPLE).get(record.holder)
  const old = await store.table(CARDS).find({ index: 'byHolder', equals: { holder: record.holder }, limit: 100 })
  const [card] = old.items
  if (card === undefined) throw new Error('bare hand-over: no card on file')
  const signatureId = newId(deps.random)
  const line = {
    _id: fresh(),
    schemaVersion: 1,
    version: 1,
    office: authority,
    at: now,
    knownAt: now,
    movement: 'handedOver',
    caseId,
    caseNo: record.caseNo,
    account: record.account,
    officerNo: '1',
    oldCard: 'notApplicable',
    feeFen: 4000,
  } as const
  const writes = [
    () => deps.files.put(signatureId, sealBytes(deps, signatureId, signature)),
    () => store.table(accessLog).insertMany([{ ...pattern.entry, _id: fresh() }]),
    () => cases.replace(caseId, record.version, { ...record, state: 'collected', openKey: caseId }),
    () => store.table(CARDS).insert({ ...card, _id: fresh(), issuedOn: civilDate(now) }),
    () => store.table(ledger).insert(line),
    () => store.table(messages).insert({ ...pattern.message, _id: fresh() }),
  ]
  if (durably === 'atOnce') return void (await Promise.all(writes.map((write) => write())))
  for (const write of writes) await write()
  await cases.update(caseId, record.version + 1, { set: { outbox: [], outboxWaiting: 0 } })
}
