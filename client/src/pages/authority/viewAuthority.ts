import type { AuthorityView, InputOf } from '@resident-card/shared'
import type { ChosenAuthority } from '../../features/form/draft'

export interface Named {
  readonly code: string
  readonly name: string
}

/** What is looked for. A name is looked for in the whole province, whatever place was chosen. */
export interface Looking {
  readonly text: string
  readonly prefecture?: Named
  readonly county?: Named
  readonly near?: { readonly latitude: number; readonly longitude: number }
}

export const searchInput = ({
  text,
  prefecture,
  county,
  near,
}: Looking): InputOf<'applications', 'searchAuthorities'> => {
  const query = text.trim()
  return {
    ...(query !== '' && { query }),
    ...(query === '' && prefecture !== undefined && { prefecture: prefecture.code }),
    ...(query === '' && county !== undefined && { county: county.code }),
    ...(near !== undefined && { near }),
  }
}

/** The nearest stands alone above the others; without a location there is one list. */
export const splitNearest = (
  items: readonly AuthorityView[],
  near: boolean,
): { readonly nearest?: AuthorityView; readonly others: readonly AuthorityView[] } => {
  const [first, ...others] = items
  return near && first !== undefined ? { nearest: first, others } : { others: items }
}

/** Of an office, what the draft keeps. */
export const chosenOf = (office: AuthorityView): ChosenAuthority => {
  const { id, name, shortName, address, county, prefecture, hours, sample, distance } = office
  const chosen = { id, name, shortName, address, county, prefecture, hours, sample }
  return distance === undefined ? chosen : { ...chosen, distance }
}
