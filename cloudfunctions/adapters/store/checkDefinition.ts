import { StoreMisuse, type TableDefinition, type StoredDocument } from '../../ports/store'

const NAME = /^[A-Za-z][A-Za-z0-9]{0,47}$/
export const PATH = /^[A-Za-z][A-Za-z0-9_]*(\.[A-Za-z][A-Za-z0-9_]*)*$/

/** Throws `StoreMisuse` unless the names can stand in SQL and in MongoDB as they are. */
export function checkDefinition<T extends StoredDocument>(definition: TableDefinition<T>): void {
  if (!NAME.test(definition.name)) throw new StoreMisuse(`table ${definition.name}: not a name`)
  const seen = new Set<string>()
  for (const { name, fields } of definition.indexes) {
    if (!NAME.test(name) || seen.has(name.toLowerCase())) throw new StoreMisuse(`index ${name}: not a name of its own`)
    seen.add(name.toLowerCase())
    if (fields.length === 0 || new Set(fields).size !== fields.length || !fields.every((field) => PATH.test(field)))
      throw new StoreMisuse(`index ${name}: its fields are not dotted paths`)
  }
}
