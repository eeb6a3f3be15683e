import type { Store, StoredDocument, Table, TableDefinition } from '../../ports/store'
import { WrongKeys } from '../../sealing/wrongKeys'

type Operation = (...args: never[]) => Promise<unknown>

/**
 * A store that does nothing before it is known that the keys at hand are its own (`check`, asked once; an outage while
 * asking is no answer and it is asked again). Afterwards it is the store itself. Everything rejects with `WrongKeys` until then.
 */
export const keyedStore = (store: Store, check: () => Promise<void>): Store => {
  let checked = false
  let checking: Promise<void> | undefined
  const ask = (): Promise<void> =>
    (checking ??= check().then(
      () => {
        checked = true
      },
      (error: unknown) => {
        // Keys don't change while we run: whoever has the wrong ones needn't ask the store again.
        if (!(error instanceof WrongKeys)) checking = undefined
        throw error
      },
    ))
  const after =
    (work: Operation): Operation =>
    (...args) =>
      checked ? work(...args) : ask().then(() => work(...args))
  /** Whatever an object of the store can do, it does afterwards: what the port gets later is guarded too. */
  const guarded = <O extends object>(object: O): O =>
    Object.fromEntries(Object.entries(object).map(([name, work]) => [name, after(work as Operation)])) as O

  const tables = new Map<string, unknown>()
  return {
    ...guarded(store),
    table: <T extends StoredDocument>(definition: TableDefinition<T>): Table<T> => {
      const known = tables.get(definition.name)
      if (known !== undefined) return known as Table<T>
      const made = guarded(store.table(definition))
      tables.set(definition.name, made)
      return made
    },
    close: () => store.close(),
  }
}
