import type { CaseView } from '@resident-card/shared'
import type { CaseWords } from '../../features/case/caseWords'

export interface Sighting {
  readonly key: string
  readonly how: string
  readonly where: string
  readonly when: string
  /** The officer's own words why, if there were any. */
  readonly note?: string
  /** Found without the holder's code: worth a second look. */
  readonly lookedUp: boolean
}

const BY_CODE: readonly string[] = ['scan', 'digits']

/** What the window saw of this case, newest first: when, where, which officer's number, and how it was found. */
export const viewSightings = (item: CaseView, today: string, { t, say }: CaseWords): readonly Sighting[] =>
  item.history
    .filter(({ kind }) => kind === 'windowSaw')
    .map(({ at, office, officerNo = '', reason = 'other', note }, index) => ({
      key: `${at}-${index}`,
      how: t.saw.how[reason] ?? t.saw.how['other'] ?? '',
      where: t.saw.at(office?.name, officerNo),
      when: say.when(at, today),
      ...(note === undefined || note === '' ? {} : { note }),
      lookedUp: !BY_CODE.includes(reason),
      at,
    }))
    .sort((a, b) => b.at - a.at)
    .map(({ at: _, ...sighting }) => sighting)
