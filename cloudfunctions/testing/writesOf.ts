import type { Store, StoredDocument, Table } from '../ports/store'

/** A store that tells how much was written to it. */
export const writesOf = (store: Store): { readonly store: Store; readonly written: () => number } => {
  let written = 0
  const noting = <A extends unknown[], R>(write: (...said: A) => R) => {
    return (...said: A): R => {
      written += 1
      return write(...said)
    }
  }
  return {
    written: () => written,
    store: {
      ...store,
      count: noting(store.count),
      table: <T extends StoredDocument>(definition: Parameters<typeof store.table<T>>[0]): Table<T> => {
        const table = store.table<T>(definition)
        return {
          ...table,
          insert: noting(table.insert),
          insertMany: noting(table.insertMany),
          replace: noting(table.replace),
          update: noting(table.update),
          remove: noting(table.remove),
        }
      },
    },
  }
}
