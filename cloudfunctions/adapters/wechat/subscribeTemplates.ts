import * as v from 'valibot'

const template = v.strictObject({
  /** Template id of the message, from the mini-program's console. */
  id: v.pipe(v.string(), v.minLength(1)),
  /** Keyword of the template → name of a fact of the notice, `caseNo`, or `message` (its words, shared/src/text). */
  fields: v.record(v.string(), v.string()),
})
const templates = v.record(v.string(), template)

/** By code of the notice. A code without a template isn't sent by this channel. */
export type SubscribeTemplates = v.InferOutput<typeof templates>

/** From `SUBSCRIBE_TEMPLATES`, e.g. `{"returned": {"id": "…", "fields": {"character_string1": "caseNo"}}}`. */
export const parseSubscribeTemplates = (text: string | undefined): SubscribeTemplates => {
  if (text === undefined || text === '') return {}
  try {
    return v.parse(templates, JSON.parse(text))
  } catch {
    throw new Error('SUBSCRIBE_TEMPLATES is not JSON of the form {code: {id, fields}}')
  }
}
