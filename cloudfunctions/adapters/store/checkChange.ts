import { StoreMisuse, type Change, type TableDefinition, type StoredDocument } from '../../ports/store'
import { PATH } from './checkDefinition'
import { checkValue } from './checkDocument'
import { checkIndexed } from './checkIndexed'
import { valueAt } from './valueAt'

const inside = (path: string, parent: string): boolean => path.startsWith(`${parent}.`)

/** Throws `StoreMisuse` unless both stores apply the change alike, whatever the document holds. */
export function checkChange<T extends StoredDocument>(definition: TableDefinition<T>, change: Change): void {
  const { set = {}, unset = [], inc = {}, push = {}, ...unknown } = change
  if (Object.keys(unknown).length > 0) throw new StoreMisuse(`unknown change: ${Object.keys(unknown).join(', ')}`)
  const paths = [...Object.keys(set), ...unset, ...Object.keys(inc), ...Object.keys(push)]
  if (paths.length === 0) throw new StoreMisuse('an empty change')
  for (const [i, path] of paths.entries()) {
    if (!PATH.test(path) || path === 'version') throw new StoreMisuse(`${path}: not a path that can be changed`)
    if (paths.some((other, j) => j !== i && (other === path || inside(other, path))))
      throw new StoreMisuse(`${path}: changed twice`)
  }
  for (const [path, value] of Object.entries(set)) checkValue(value, path)
  for (const [path, by] of Object.entries(inc))
    if (!Number.isSafeInteger(by)) throw new StoreMisuse(`${path}: counted up by ${by}`)
  for (const [path, values] of Object.entries(push)) {
    if (!Array.isArray(values)) throw new StoreMisuse(`${path}: what is pushed is a list`)
    checkValue(values, path)
  }
  checkIndexedFields(definition, change)
}

/** What the change does to indexed fields must leave them indexable. */
function checkIndexedFields<T extends StoredDocument>(definition: TableDefinition<T>, change: Change): void {
  for (const index of definition.indexes)
    for (const field of index.fields) {
      for (const [path, value] of Object.entries(change.set ?? {})) {
        if (path === field) checkIndexed(index, field, value)
        else if (inside(field, path)) checkIndexed(index, field, valueAt(value, field.slice(path.length + 1)))
      }
      for (const path of change.unset ?? []) if (path === field || inside(field, path)) checkIndexed(index, field, null)
      const lists = Object.keys(change.push ?? {})
      const deeper = [...Object.keys(change.set ?? {}), ...Object.keys(change.inc ?? {}), ...lists]
      if (lists.some((path) => path === field || inside(field, path)) || deeper.some((path) => inside(path, field)))
        throw new StoreMisuse(`index ${index.name}, field ${field}: would become a list or an object`)
    }
}
