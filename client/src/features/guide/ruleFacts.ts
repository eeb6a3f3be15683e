import { CARD_STATUSES, CHANGED_FIELDS, type EligibilityView, type RuleCode } from '@resident-card/shared'
import type words from '../../text/eligibility.zh'
import type { Say } from '../../text/say'

type Facts = EligibilityView['passed'][number]['facts']
export interface FactWords {
  readonly t: typeof words
  readonly say: Say
  readonly today: string
  /** The registry's county of the person's hukou. */
  readonly hukouCounty: string
}

const text = (value: Facts[string] | undefined): string | undefined => (typeof value === 'string' ? value : undefined)

const status = (facts: Facts, { t }: FactWords): string | undefined => {
  const known = CARD_STATUSES.find((one) => one === facts['status'])
  return known === undefined ? undefined : t.fact.status[known]
}

const changed = (facts: Facts, { t }: FactWords): string | undefined => {
  const list = facts['changed']
  const names = CHANGED_FIELDS.filter((field) => Array.isArray(list) && list.includes(field)).map(
    (field) => t.field[field],
  )
  return names.length === 0 ? undefined : t.fact.changed(t.list(names))
}

/** A county the reference data does not name comes as its code: another province. */
const place = (county: string): string | undefined => (/^\d*$/.test(county) ? undefined : county)

/** What the record says where nothing stands against it, in words; undefined = nothing to add. */
export const passedFact = (code: RuleCode, facts: Facts, words: FactWords): string | undefined => {
  const { t, say, today } = words
  const date = (name: string): string => say.shortDate(text(facts[name]) ?? today, today)
  switch (code) {
    case 'hukouInGuizhou':
      return place(words.hukouCounty)
    case 'sixteenOrOver':
      return typeof facts['age'] === 'number' ? t.fact.age(facts['age']) : undefined
    case 'notFirstCard':
      return t.fact.firstCard
    case 'cardToReplace':
      return status(facts, words)
    case 'cardNotExpired':
      return facts['longTerm'] === true ? t.fact.longTerm : t.fact.validTo(date('validTo'))
    case 'fingerprintsWithinTwoYears':
      return t.fact.collected(date('collectedOn'))
    case 'issuedWithinTwoYears':
      return t.fact.issued(date('issuedOn'), text(facts['issuingOrgan']) ?? '')
    case 'cardCarriesHukouDetails':
      return typeof facts['checked'] === 'number' ? t.fact.same(facts['checked']) : undefined
  }
}

/** What the record says that stands against it. */
export const refusedFact = (code: RuleCode, facts: Facts, words: FactWords): string | undefined => {
  const { t, say, today } = words
  const date = (name: string): string => say.shortDate(text(facts[name]) ?? today, today)
  switch (code) {
    case 'hukouInGuizhou':
      return t.fact.hukouAway(place(words.hukouCounty))
    case 'sixteenOrOver':
      return typeof facts['age'] === 'number' ? t.fact.age(facts['age']) : undefined
    case 'notFirstCard':
      return t.fact.noCard
    case 'cardToReplace':
      return status(facts, words)
    case 'cardNotExpired':
      return t.fact.expired(date('validTo'))
    case 'fingerprintsWithinTwoYears':
      return facts['collectedOn'] === undefined ? t.fact.notCollected : t.fact.collectedLast(date('collectedOn'))
    case 'issuedWithinTwoYears':
      return t.fact.issuedLast(date('issuedOn'))
    case 'cardCarriesHukouDetails':
      return changed(facts, words)
  }
}
