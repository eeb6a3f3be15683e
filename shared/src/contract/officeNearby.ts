import * as v from 'valibot'

/** Another authority, as a device without network can send somebody there: public data, nothing of a person. */
export const officeNearby = v.strictObject({ id: v.string(), name: v.string(), address: v.string() })
export type OfficeNearby = v.InferOutput<typeof officeNearby>
