import type { PersonKey, PlainDate } from '@resident-card/shared'
import type { TableDefinition, StoredDocument } from '../../ports/store'
import type { RegisteredCard, RegisteredPerson } from '../../ports/populationRegistry'
import type { Sealed } from '../../records/sealed'

/** What of a person is sealed. */
export type PersonFacts = Omit<RegisteredPerson, 'key' | 'card' | 'photoId'>

/** `people`: `_id` is the person key. */
export interface PersonRecord extends StoredDocument {
  /** Sealed `PersonFacts`. */
  readonly personal: Sealed
  readonly photoId?: string
}

/** `cards`: dates and a status, nothing that names anybody. `_id` is the card's id. */
export interface CardRecord extends StoredDocument, Omit<RegisteredCard, 'cardId'> {
  /** Empty: its hand-over was taken back (or will have been, when it is recorded late): nobody's, and never in force. */
  readonly holder: PersonKey | ''
  readonly issuedOn: PlainDate
  /** While `returned`: for which new card, and what it was before. Void once that card is nobody's. */
  readonly returned?: { readonly for: string; readonly was: RegisteredCard['status'] }
}

export const PEOPLE: TableDefinition<PersonRecord> = { name: 'people', schemaVersion: 1, indexes: [] }

export const CARDS: TableDefinition<CardRecord> = {
  name: 'cards',
  schemaVersion: 1,
  indexes: [{ name: 'byHolder', fields: ['holder', 'issuedOn'] }],
}
