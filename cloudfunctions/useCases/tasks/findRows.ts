import type { UnreadableRow } from '@resident-card/shared'
import type { Page, Query, StoredDocument, TableDefinition } from '../../ports/store'
import type { Call } from '../../runtime/call'
import type { Dependencies } from '../../runtime/dependencies'
import { caseNoIn, tellOfDamage } from './tellOfDamage'

/**
 * A page of a list: what can't be read closes it to nobody, stands beside it, and is put before a person (`at`: whose list it is,
 * where it names nobody).
 */
export const findRows = async <T extends StoredDocument>(
  deps: Dependencies,
  { now }: Pick<Call, 'now'>,
  table: TableDefinition<T>,
  query: Query,
  at?: string,
): Promise<Page<T>> => {
  const page = await deps.store.table(table).find({ ...query, aside: true })
  for (const document of page.unreadable ?? []) await tellOfDamage(deps, now, document, at)
  return page
}

/** `findRows` to the end. */
export const findAllRows = async <T extends StoredDocument>(
  deps: Dependencies,
  call: Pick<Call, 'now'>,
  table: TableDefinition<T>,
  query: Query,
  at?: string,
): Promise<Pick<Page<T>, 'items' | 'unreadable'>> => {
  const items: T[] = []
  const unreadable = []
  let after: string | undefined
  do {
    const page = await findRows(deps, call, table, after === undefined ? query : { ...query, after }, at)
    items.push(...page.items)
    unreadable.push(...(page.unreadable ?? []))
    after = page.next
  } while (after !== undefined)
  return { items, ...(unreadable.length > 0 && { unreadable }) }
}

/** What a list says of those of its page that can't be shown. */
export const viewUnreadable = ({
  unreadable = [],
}: Pick<Page<StoredDocument>, 'unreadable'>): { readonly unreadable?: UnreadableRow[] } => {
  if (unreadable.length === 0) return {}
  const rows = unreadable.map((document) => {
    const caseNo = caseNoIn(document)
    return { why: document.why, ...(caseNo !== undefined && { caseNo }) }
  })
  return { unreadable: rows }
}

/** Of a page's answer, what isn't its rows: where it goes on, and what can't be shown. */
export const restOf = ({
  next,
  ...page
}: Pick<Page<StoredDocument>, 'next' | 'unreadable'>): {
  readonly next?: string
  readonly unreadable?: UnreadableRow[]
} => ({
  ...(next !== undefined && { next }),
  ...viewUnreadable(page),
})
