import type { Reason } from '../vocabulary/reasons'
import type { AuthorityId, CountyCode } from '../kernel/ids'
import type { PlainDate } from '../kernel/plainDate'

/** Hukou details that a card carries (GZ-12e). */
export const CHANGED_FIELDS = [
  'name',
  'gender',
  'ethnicity',
  'birthDate',
  'address',
  'citizenNumber',
  'issuingAuthority',
] as const
export type ChangedField = (typeof CHANGED_FIELDS)[number]

export const CARD_STATUSES = ['valid', 'lost', 'invalid', 'returned'] as const
export type CardStatus = (typeof CARD_STATUSES)[number]

export interface CardFacts {
  readonly issuedOn: PlainDate
  /** Missing for a long-term card. */
  readonly validTo?: PlainDate
  readonly longTerm: boolean
  readonly fingerprintsCollectedOn?: PlainDate
  /** The organ printed on the card. */
  readonly issuingOrgan: string
  readonly status: CardStatus
}

/** What the population registry says of a person, as far as rules need it. Names and numbers are not among it. */
export interface RegistryFacts {
  readonly birthDate: PlainDate
  /** As registered today: a citizen number's first six digits say nothing about it (PUB-HUKOU). */
  readonly hukou: { readonly prefecture: CountyCode; readonly county: CountyCode; readonly station?: AuthorityId }
  /** Details changed since the newest card was issued that it does not carry. */
  readonly changedSinceCard: readonly ChangedField[]
  /** The newest card, whatever became of it; missing = none was ever issued. */
  readonly card?: CardFacts
  /** What is applied for; missing while the person has not chosen. */
  readonly reason?: Reason
}
