import type { HukouPlace, Wish } from '../../adapters/synthetic/resident'
import file from './people.json'
import type { DemoCitizen } from './demoCitizen'

/** Of another province: no office of ours, so it stands here. */
const ELSEWHERE = file.elsewhere as unknown as HukouPlace

/** Days ago the card on file was issued: well within two years, and well beyond. */
const RECENT_DAYS = 240
const TOO_OLD_DAYS = 1200

/** What the registry must know of a demo person for their situation to come out of the rules. */
export const wishFor = ({ id, name, gender, birthDate }: DemoCitizen, home: HukouPlace): Wish => ({
  name,
  gender,
  birthDate,
  place: id === 'hukou-elsewhere' ? ELSEWHERE : home,
  cardIssuedDaysAgo: id === 'card-too-old' ? TOO_OLD_DAYS : RECENT_DAYS,
  changedSinceCard: id === 'name-changed' ? ['name'] : [],
})
