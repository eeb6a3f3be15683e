import type { PersonKey, PlainDate } from '@resident-card/shared'
import type { CollectionDefinition, StoredDocument } from '../../ports/store'
import type { RegisteredCard, RegisteredPerson } from '../../ports/populationRegistry'
import type { Sealed } from '../../records/records'

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
  readonly holder: PersonKey
  readonly issuedOn: PlainDate
}

export const PEOPLE: CollectionDefinition<PersonRecord> = { name: 'people', indexes: [] }

export const CARDS: CollectionDefinition<CardRecord> = {
  name: 'cards',
  indexes: [{ name: 'byHolder', fields: ['holder', 'issuedOn'] }],
}
