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
  (value) => {
    if (!Array.isArray(value)) return false
    const items: readonly unknown[] = value
    for (let at = 0; at < items.length; at += 1) if (!shape(items[at])) return false
    return true
  }

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Words to values, whatever the words. */
export const valuesOf =
  (shape: Shape): Shape =>
  (value) =>
    isFields(value) && Object.values(value).every(shape)

interface Field {
  readonly shape: Shape
  /** 1 where it must be there. */
  readonly counts: 0 | 1
}

/**
 * Every field of `T` by name: one that is added has to say what it is. What else lies there is let be. Walks along what is there,
 * which is a third of what may be.
 */
export const fields = <T>(shapes: { readonly [K in keyof T]-?: Shape }): Shape => {
  const known = new Map<string, Field>()
  let least = 0
  for (const [name, shape] of Object.entries<Shape>(shapes)) {
    const counts = shape(undefined) ? 0 : 1
    known.set(name, { shape, counts })
    least += counts
  }
  return (value) => {
    if (!isFields(value)) return false
    let there = 0
    for (const name in value) {
      const field = known.get(name)
      if (field === undefined) continue
      if (!field.shape(value[name])) return false
      there += field.counts
    }
    return there === least
  }
}

/** What every document has. */
export const stored = { _id: text, schemaVersion: whole, version: whole }
