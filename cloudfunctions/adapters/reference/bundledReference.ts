import { PUBLISHED_CALENDAR } from '@resident-card/shared'
import type { AuthorityEntry, ReferenceData } from '../../runtime/dependencies'

/**
 * Authorities from `data/authorities.json` (sample data; a real office replaces that file) and the published calendar.
 * Read when first asked for: a cold start doesn't wait for it.
 */
export const bundledReference = (): ReferenceData => {
  let loading: Promise<readonly AuthorityEntry[]> | undefined
  const load = async (): Promise<readonly AuthorityEntry[]> => {
    const { default: file } = await import('../../data/authorities.json')
    return file.authorities as unknown as readonly AuthorityEntry[]
  }
  return {
    authorities: () => (loading ??= load()),
    calendar: async () => PUBLISHED_CALENDAR,
  }
}
