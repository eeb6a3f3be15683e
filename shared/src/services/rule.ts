import type { PlainDate } from '../kernel/plainDate'
import type { ClauseId } from '../sources/clause'
import type { RegistryFacts } from '../registry/registryFacts'

export type RuleCode =
  | 'hukouInGuizhou'
  | 'sixteenOrOver'
  | 'notFirstCard'
  | 'cardToReplace'
  | 'cardNotExpired'
  | 'fingerprintsWithinTwoYears'
  | 'issuedWithinTwoYears'
  | 'cardCarriesHukouDetails'

/**
 * What a person who is refused can do instead. `hukouStation`: apply at the station of the hukou place.
 * `updateHukouDetails`: there, for a card that carries the changed details. `crossProvince`: at an accepting point for
 * people from other provinces, or at home. `applyAsLost`: online after all, as a lost card.
 */
export const NEXT_WAYS = ['hukouStation', 'updateHukouDetails', 'crossProvince', 'applyAsLost'] as const
export type NextWay = (typeof NEXT_WAYS)[number]

/** Values the words need: dates (`YYYY-MM-DD`), county codes, field names, counts. */
export type RuleFacts = Readonly<Record<string, string | number | boolean | string[]>>

export interface PassedRule {
  readonly code: RuleCode
  readonly clause: ClauseId
  readonly facts: RuleFacts
}
export interface Refusal extends PassedRule {
  readonly nextWay: NextWay
}

/** What a rule says of a person on a day; undefined where it has nothing to say (a card's dates without a card). */
export type Rule = (
  facts: RegistryFacts,
  today: PlainDate,
) => { readonly passed: PassedRule } | { readonly refused: Refusal } | undefined
