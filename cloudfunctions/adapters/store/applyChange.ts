import { StoreMisuse, type Change } from '../../ports/store'

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const fieldOf = (value: unknown, name: string): unknown =>
  isFields(value) && Object.hasOwn(value, name) ? value[name] : undefined

/** What MongoDB's `$set`, `$unset`, `$inc` and `$push` do, on a document that is ours to change. */
export function applyChange(document: Fields, { set = {}, unset = [], inc = {}, push = {} }: Change): void {
  for (const [path, value] of Object.entries(set)) {
    const [parent, name] = parentOf(document, path)
    parent[name] = value
  }
  for (const path of unset) {
    const names = path.split('.')
    const last = names.pop() as string
    let at: unknown = document
    for (const name of names) at = fieldOf(at, name)
    if (Array.isArray(at)) throw new StoreMisuse(`${path}: leads into a list`)
    if (isFields(at)) Reflect.deleteProperty(at, last)
  }
  for (const [path, by] of Object.entries(inc)) {
    const [parent, name] = parentOf(document, path)
    const count = Object.hasOwn(parent, name) ? parent[name] : 0
    if (typeof count !== 'number') throw new StoreMisuse(`${path}: not a number that could be counted up`)
    parent[name] = count + by
  }
  for (const [path, values] of Object.entries(push)) {
    if (values.length === 0) continue
    const [parent, name] = parentOf(document, path)
    const list = Object.hasOwn(parent, name) ? parent[name] : []
    if (!Array.isArray(list)) throw new StoreMisuse(`${path}: not a list`)
    parent[name] = [...(list as unknown[]), ...values]
  }
}

/** The object that holds (or will hold) the last name of the path, made on the way if missing. */
function parentOf(document: Fields, path: string): readonly [Fields, string] {
  const names = path.split('.')
  const last = names.pop() as string
  let at = document
  for (const name of names) {
    if (!Object.hasOwn(at, name)) at[name] = {}
    const next = at[name]
    if (!isFields(next)) throw new StoreMisuse(`${path}: ${name} holds no fields`)
    at = next
  }
  return [at, last]
}
