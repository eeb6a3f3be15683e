/** A document is saved soon after it was read; what is forgotten is only looked at once more. */
const KEPT = 2000

export interface VersionsSeen {
  note(id: string, version: number): void
  has(id: string, version: number): boolean
}

/** The latest versions of the documents that passed by lately. */
export const versionsSeen = (kept = KEPT): VersionsSeen => {
  const versions = new Map<string, number>()
  return {
    note: (id, version) => {
      versions.delete(id)
      versions.set(id, version)
      const [oldest] = versions.size > kept ? versions.keys() : []
      if (oldest !== undefined) versions.delete(oldest)
    },
    has: (id, version) => versions.get(id) === version,
  }
}
