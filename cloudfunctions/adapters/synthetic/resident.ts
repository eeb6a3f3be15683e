import type { CountyCode, PlainDate } from '@resident-card/shared'
import { addDays, addYears, cardValidity } from '@resident-card/shared'
import type { RegisteredCard } from '../../ports/populationRegistry'
import type { PersonFacts } from './tables'
import { inventedNumber } from './inventedNumber'
import { seededRandom } from './seededRandom'
import words from './words.json'

/** A county with the organ that issues there and a station of it. */
export interface HukouPlace {
  readonly county: CountyCode
  readonly prefecture: CountyCode
  readonly countyName: string
  readonly organName: string
  readonly station?: string
}

export interface Resident {
  readonly facts: PersonFacts
  readonly card?: Omit<RegisteredCard, 'cardId'>
  readonly gender: 'male' | 'female'
}

/** What a scenario wants of somebody; the rest comes from the seed. */
export interface Wish {
  readonly name?: string
  readonly gender?: 'male' | 'female'
  readonly birthDate?: PlainDate
  readonly place?: HukouPlace
  readonly changedSinceCard?: PersonFacts['changedSinceCard']
  /** Days before `today` that the card on file was issued; `none` = never had one. */
  readonly cardIssuedDaysAgo?: number | 'none'
}

const validityAt = (birthDate: PlainDate, issuedOn: PlainDate): Pick<RegisteredCard, 'validTo' | 'longTerm'> => {
  const validity = cardValidity(birthDate, issuedOn)
  return validity.longTerm ? { longTerm: true } : { longTerm: false, validTo: validity.validTo }
}

/** The same invented person for the same seed, index, places and day: names say that they are examples. */
export const makeResident = (
  seed: string,
  index: number,
  places: readonly HukouPlace[],
  today: PlainDate,
  wish: Wish = {},
): Resident => {
  const random = seededRandom(`${seed}:${index}`)
  const place = wish.place ?? random.pick(places)
  const gender = wish.gender ?? random.pick(['male', 'female'] as const)
  const birthDate = wish.birthDate ?? addDays(addYears(today, -(18 + random.below(60))), -random.below(365))
  const name = wish.name ?? `${words.prefix}${random.pick(words.surnames)}${random.pick(words.given)}`
  const area = place.county
  const which = random.below(2) === 0 ? 0 : 1
  const house = 1 + random.below(200)
  const facts: PersonFacts = {
    name,
    citizenNumber: inventedNumber({ area, birthDate, gender, which }),
    birthDate,
    hukou: {
      province: `${area.slice(0, 2)}0000`,
      prefecture: place.prefecture,
      county: place.county,
      ...(place.station !== undefined && { station: place.station as NonNullable<PersonFacts['hukou']['station']> }),
      address: `${place.countyName}${random.pick(words.streets)}${house}${words.houseNumber}`,
    },
    changedSinceCard: wish.changedSinceCard ?? [],
  }
  const ago = wish.cardIssuedDaysAgo ?? 60 + random.below(500)
  if (ago === 'none') return { facts, gender }
  const issuedOn = addDays(today, -ago)
  return {
    facts,
    gender,
    card: {
      issuedOn,
      ...validityAt(birthDate, issuedOn),
      // Collected at the counter some days before the card was signed.
      fingerprintsCollectedOn: addDays(issuedOn, -10),
      issuingOrgan: place.organName,
      status: 'valid',
    },
  }
}
