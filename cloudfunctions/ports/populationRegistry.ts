import type { AuthorityId, ChangedField, CountyCode, Instant, PersonKey, PlainDate } from '@resident-card/shared'

export interface RegisteredCard {
  readonly cardId: string
  readonly issuedOn: PlainDate
  readonly validTo?: PlainDate
  readonly longTerm: boolean
  readonly fingerprintsCollectedOn?: PlainDate
  /** Name of the organ printed on the card. */
  readonly issuingOrgan: string
  readonly status: 'valid' | 'lost' | 'invalid' | 'returned'
}

/** What the registry knows of a person; personal data, to be sealed wherever it is kept. */
export interface RegisteredPerson {
  readonly key: PersonKey
  readonly name: string
  readonly citizenNumber: string
  readonly birthDate: PlainDate
  readonly hukou: {
    readonly province: string
    readonly prefecture: CountyCode
    readonly county: CountyCode
    readonly station?: AuthorityId
    readonly address: string
  }
  /** Hukou details changed since the last card that the card on file does not carry (GZ-12e). */
  readonly changedSinceCard: readonly ChangedField[]
  /** The newest card, whatever its status; undefined = never had one (GZ-12a). */
  readonly card?: RegisteredCard
  /** Sealed file of the portrait on file. */
  readonly photoId?: string
}

/** The province's population registry. The real one is out of reach: see the README. */
export interface PopulationRegistry {
  /** Exact look-up by number; undefined = no such person. */
  findByNumber(citizenNumber: string): Promise<RegisteredPerson | undefined>
  findByKey(key: PersonKey): Promise<RegisteredPerson | undefined>
  /** The holder's valid card becomes invalid at once (INV-1, JX-6). Saying it twice is saying it once. */
  reportLost(key: PersonKey, at: Instant): Promise<void>
  /** A new card in force: the old one is `returned` or stays as it is. Called at hand-over and on delivery; idempotent by `cardId`. */
  recordNewCard(key: PersonKey, card: RegisteredCard, oldCard: 'returned' | 'notReturned'): Promise<void>
  /**
   * The hand-over of that card was taken back: it is not in force, and the card before it is what it was. Idempotent; a
   * `recordNewCard` of the same `cardId` that comes later changes nothing any more.
   */
  takeBackNewCard(key: PersonKey, cardId: string): Promise<void>
}
