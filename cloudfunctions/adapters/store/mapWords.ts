type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What stands at one place of a document, and what stood there in another version of it. */
type Replace = (word: unknown, beside: unknown) => unknown

/**
 * A copy of `value` with what lies at `path` (`*` = every item of a list) replaced; what isn't there is left alone. `beside`: the
 * same document as it is stored, walked along.
 */
export const mapWords = (value: unknown, path: readonly string[], replace: Replace, beside?: unknown): unknown => {
  const [name, ...rest] = path
  if (name === undefined) return replace(value, beside)
  if (name === '*') {
    const stored: readonly unknown[] = Array.isArray(beside) ? beside : []
    return Array.isArray(value) ? value.map((item, n) => mapWords(item, rest, replace, stored[n])) : value
  }
  if (!isFields(value) || !Object.hasOwn(value, name)) return value
  const stored = isFields(beside) ? beside[name] : undefined
  return { ...value, [name]: mapWords(value[name], rest, replace, stored) }
}
