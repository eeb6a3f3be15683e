import { parseCaseNo } from '@resident-card/shared'
import type { Instant } from '@resident-card/shared'
import type { Unreadable } from '../../ports/store'
import { applications } from '../../records/application'
import { accounts } from '../../records/account'
import type { Dependencies } from '../../runtime/dependencies'
import { openTask } from './openTask'

type Stored = Pick<Dependencies, 'keys' | 'store'>

const ID = /^[0-9a-z]{26}$/
/** An authority: nobody looks after tasks anywhere else. */
const OFFICE = /^\d{9}$/
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

const textAt = ({ found }: Unreadable, path: string, pattern: RegExp): string | undefined => {
  const value = path
    .split('.')
    .reduce<unknown>((inner, name) => (isFields(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined), found)
  return typeof value === 'string' && pattern.test(value) ? value : undefined
}

/** Whose it is, by what is left of it; of a case whose body is lost the indexes still know where it lay. */
const OFFICES = ['acceptingAuthority', 'office', 'authority', 'window.office', 'queue.office'] as const
export const officeIn = (document: Unreadable): string | undefined =>
  OFFICES.map((path) => textAt(document, path, OFFICE)).find((office) => office !== undefined)

/** The number of its case, where what stands there still is one. */
export const caseNoIn = ({ found }: Unreadable): string | undefined => {
  const { caseNo } = found
  return typeof caseNo === 'string' && parseCaseNo(caseNo) === caseNo ? caseNo : undefined
}

/** A case of which something can't be read: once for each, at its authority. Somebody has to ask for the data again, or for the backup. */
export const tellOfCase = (
  deps: Stored,
  now: Instant,
  { caseId, caseNo, office }: { readonly caseId: string; readonly caseNo?: string; readonly office: string },
): Promise<unknown> =>
  openTask(deps, `damagedRecord:${caseId}`, {
    office,
    kind: 'damagedRecord',
    at: now,
    caseId,
    ...(caseNo !== undefined && { caseNo }),
  })

/**
 * Puts a damaged document before a person: at the authority it still names, or whose list it stands in. Where no office is
 * left of it the log has to do. What a later build wrote isn't damaged: nobody is called.
 */
export const tellOfDamage = async (deps: Stored, now: Instant, document: Unreadable, at?: string): Promise<void> => {
  const office = officeIn(document) ?? (at !== undefined && OFFICE.test(at) ? at : undefined)
  if (document.why !== 'corrupt' || office === undefined || document.table === accounts.name) return
  const caseNo = caseNoIn(document)
  if (document.table === applications.name) {
    await tellOfCase(deps, now, { caseId: document.id, office, ...(caseNo !== undefined && { caseNo }) })
    return
  }
  const caseId = textAt(document, 'caseId', ID)
  const record = `${document.table} ${document.id}`
  await openTask(deps, `damagedRecord:${record}`, {
    office,
    kind: 'damagedRecord',
    at: now,
    record,
    ...(caseId !== undefined && { caseId }),
    ...(caseNo !== undefined && { caseNo }),
  })
}
