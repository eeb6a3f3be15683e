import type { Rules } from '../../rule'
import { cardCarriesHukouDetails } from './cardCarriesHukouDetails'
import { cardNotExpired } from './cardNotExpired'
import { cardToReplace } from './cardToReplace'
import { fingerprintsWithinTwoYears } from './fingerprintsWithinTwoYears'
import { issuedWithinTwoYears } from './issuedWithinTwoYears'
import { notFirstCard } from './notFirstCard'
import { sixteenOrOver } from './sixteenOrOver'

/** In the order a person reads them: a new rule is its file and one line here. */
export const RULES = {
  sixteenOrOver,
  notFirstCard,
  cardToReplace,
  cardNotExpired,
  fingerprintsWithinTwoYears,
  issuedWithinTwoYears,
  cardCarriesHukouDetails,
} as const satisfies Rules
