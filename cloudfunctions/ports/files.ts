/** A place for sealed files (photos, signatures). What it stores is already sealed: it never sees a picture. */
export interface Files {
  /** Durable when it resolves; the same id again overwrites. */
  put(id: string, content: Uint8Array): Promise<void>
  get(id: string): Promise<Uint8Array | undefined>
  remove(id: string): Promise<void>
}
