/**
 * Whether a value has a shape, and nothing else: no copy, no list of what is wrong. Every document that is read passes through
 * here, several in every call; a schema of a library takes as long for it as parsing the document (measured: seven times as long).
 */
export type Shape = (value: unknown) => boolean

export const text: Shape = (value) => typeof value === 'string'
/** What counts, or a moment in epoch milliseconds. */
export const whole: Shape = Number.isSafeInteger
export const flag: Shape = (value) => typeof value === 'boolean'
/** Whatever may lie there: only kept, or looked at where it is used. */
export const anything: Shape = () => true

export const oneOf = (words: readonly (string | number)[]): Shape => {
  const known = new Set<unknown>(words)
  return (value) => known.has(value)
}
export const maybe =
  (shape: Shape): Shape =>
  (value) =>
    value === undefined || shape(value)
export const listOf =
  (shape: Shape): Shape =>
  (value) =>
    Array.isArray(value) && value.every(shape)

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words to values, whatever the words. */
export const valuesOf =
  (shape: Shape): Shape =>
  (value) =>
    isFields(value) && Object.values(value).every(shape)

/** Every field of `T` by name: one that is added has to say what it is. What else lies there is let be. */
export const fields = <T>(shapes: { readonly [K in keyof T]-?: Shape }): Shape => {
  const all = Object.entries<Shape>(shapes)
  return (value) => {
    if (!isFields(value)) return false
    for (const [name, shape] of all) if (!shape(value[name])) return false
    return true
  }
}

/** What every document has. */
export const stored = { _id: text, schemaVersion: whole, version: whole }
