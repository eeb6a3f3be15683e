import * as v from 'valibot'

/** So much of what is wrong with a list is told; what comes after isn't even looked at. */
export const ISSUES_MOST = 20

interface Bounds {
  /** 1 = something must be in it. */
  readonly least?: 0 | 1
  readonly most: number
}

/**
 * A list of a call: how long it is is looked at before what is in it, and its items only until enough is wrong. (`v.array`
 * looks at every item of a list of any length first.) Issues: `required`, `tooMany`, and those of the items. What is given
 * here can be read again from its metadata.
 */
export const list = <T extends v.GenericSchema>(item: T, { least = 0, most }: Bounds) =>
  v.pipe(
    v.custom<unknown[]>(Array.isArray),
    v.minLength(least, 'required'),
    v.maxLength(most, 'tooMany'),
    v.rawTransform<unknown[], v.InferOutput<T>[]>(({ dataset, addIssue, NEVER }) => {
      const input = dataset.value
      const output: v.InferOutput<T>[] = []
      let wrong = 0
      for (const [key, value] of input.entries()) {
        const parsed = v.safeParse(item, value, { abortPipeEarly: true })
        if (parsed.success) output.push(parsed.output)
        for (const { message, received, expected, path = [], ...issue } of parsed.issues ?? []) {
          const here: v.ArrayPathItem = { type: 'array', origin: 'value', input, key, value }
          addIssue({
            message,
            received,
            ...(expected !== null && { expected }),
            input: issue.input,
            path: [here, ...path],
          })
          wrong += 1
        }
        if (wrong >= ISSUES_MOST) break
      }
      return wrong === 0 ? output : NEVER
    }),
    v.metadata({ item, most }),
  )
