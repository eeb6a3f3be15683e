import type { ServiceFacts } from '../serviceFacts'
import { REASON_FACTS } from './reasons'

/** What the holder brings to the window (GZ-9, LAW-11), or gives to the carrier (OFFICE-MAIL). */
export const papers: ServiceFacts['papers'] = ({ reason, collection, feePaid }) => [
  ...(collection === 'mail' ? [] : (['slip'] as const)),
  REASON_FACTS[reason].oldCard === 'handedBack' ? 'oldCard' : 'foundCard',
  ...(feePaid ? [] : (['fee'] as const)),
  ...(collection === 'mail' ? [] : (['self'] as const)),
]
