import { randomUUID } from 'node:crypto'
import type { Table, TableDefinition, Store, StoredDocument } from '../../ports/store'

/** A case as the contract's tests need it: shaped like an application, and nothing of one. */
export interface CaseRecord extends StoredDocument {
  readonly caseNo: string
  readonly openKey: string
  readonly office: { readonly authority: string; readonly desk?: string }
  readonly state: string
  readonly since: number
  readonly place?: string | number | null
  readonly history?: readonly unknown[]
  readonly fee?: { readonly fen: number }
  readonly [more: string]: unknown
}

export const caseIndexes: TableDefinition<CaseRecord>['indexes'] = [
  { name: 'openKey', fields: ['openKey'], unique: true },
  { name: 'caseNo', fields: ['caseNo'], unique: true },
  { name: 'queue', fields: ['office.authority', 'state', 'since'] },
  { name: 'place', fields: ['office.authority', 'place'] },
]

/** An empty collection of its own for each test. */
export const someCases = (store: Store): Table<CaseRecord> =>
  store.table<CaseRecord>({ name: `cases${randomUUID().replaceAll('-', '')}`, indexes: caseIndexes })

export const aCase = (id: string, more: Partial<CaseRecord> = {}): CaseRecord => ({
  _id: id,
  schemaVersion: 1,
  version: 1,
  caseNo: `no-${id}`,
  openKey: `open-${id}`,
  office: { authority: '520102001' },
  state: 'submitted',
  since: 1,
  ...more,
})

export const idsOf = (page: { readonly items: readonly StoredDocument[] }): string[] => page.items.map(({ _id }) => _id)
