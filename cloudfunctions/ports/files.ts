import type { Instant } from '@resident-card/shared'

/** A place for sealed files (photos, signatures). What it stores is already sealed: it never sees a picture. */
export interface Files {
  /** Durable when it resolves; the same id again overwrites. */
  put(id: string, content: Uint8Array): Promise<void>
  get(id: string): Promise<Uint8Array | undefined>
  remove(id: string): Promise<void>
  /**
   * Ids that begin with `prefix`, in order, of files put there before `before`: at most `limit` are looked at, from behind
   * `after`. `next`: where to go on. A place that can't be listed (WeChat's cloud storage) answers none.
   */
  list(asked: FilesAsked): Promise<FilesFound>
  /** Removes what was begun before `before` and never finished; answers how many. */
  removeUnfinished(before: Instant): Promise<number>
}

export interface FilesAsked {
  /** Two characters or fewer. */
  readonly prefix: string
  readonly after?: string
  readonly before: Instant
  readonly limit: number
}

export interface FilesFound {
  readonly ids: readonly string[]
  readonly next?: string
}
