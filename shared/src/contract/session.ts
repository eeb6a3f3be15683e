import * as v from 'valibot'
import { PERSONS_ROLES } from '../roles/roles'
import { epochMs, plainDateText } from './common'

/** Who is signed in, as the person themselves may see it. */
export const sessionView = v.strictObject({
  role: v.picklist(PERSONS_ROLES),
  bound: v.boolean(),
  /** Full name of the person signed in. */
  name: v.optional(v.string()),
  maskedNumber: v.optional(v.string()),
  /** Staff: their office. */
  office: v.optional(v.strictObject({ id: v.string(), name: v.string() })),
  officerNo: v.optional(v.string()),
  unread: v.number(),
  today: plainDateText,
  now: epochMs,
  /** True on a demo store: screens then say so. */
  demo: v.boolean(),
})
export type SessionView = v.InferOutput<typeof sessionView>
