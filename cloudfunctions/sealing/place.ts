/** Where a sealed value lives. It is part of what is authenticated: moved elsewhere, the value no longer opens. */
export interface Place {
  readonly table: string
  /** `_id` of the document. */
  readonly id: string
  /** Dotted path of the field. */
  readonly field: string
}

/** As a JSON array: no two places share their bytes. */
export const associatedData = ({ table, id, field }: Place): Buffer =>
  Buffer.from(JSON.stringify([table, id, field]), 'utf8')
