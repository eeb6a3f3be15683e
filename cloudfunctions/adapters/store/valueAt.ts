/** The value at a dotted path, `undefined` if there is none. Lists aren't walked. */
export function valueAt(document: unknown, path: string): unknown {
  let value = document
  for (const name of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined
    if (Array.isArray(value)) return value // not walked, and what an index would find there is refused by its caller
    value = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined
  }
  return value
}
