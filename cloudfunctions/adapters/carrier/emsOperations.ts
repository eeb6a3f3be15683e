import type { TrackingKind } from '@resident-card/shared'

/**
 * Operation codes (opCode) of the postal express. The platform's own list is for its contract customers only; these are
 * the codes on which public receivers of real traces agree (docs/decisions/0007): 704, 747 and 748 end at the
 * recipient, 705 is an attempt with another one after it, 708 a return. 711 is missing on purpose: one receiver reads it
 * as delivered, another as returned.
 */
const KIND_OF: Readonly<Record<string, TrackingKind>> = {
  '203': 'accepted',
  '303': 'inTransit',
  '305': 'inTransit',
  '306': 'inTransit',
  '389': 'inTransit',
  '404': 'inTransit',
  '405': 'inTransit',
  '457': 'inTransit',
  '500': 'inTransit',
  '505': 'inTransit',
  '954': 'inTransit',
  '989': 'inTransit',
  '702': 'outForDelivery',
  '704': 'signed',
  '747': 'signed',
  '748': 'signed',
  '705': 'attempted',
  '708': 'returned',
}

/** A code we don't know is something that happened, never an error. */
export const kindOfOperation = (opCode: string): TrackingKind =>
  Object.hasOwn(KIND_OF, opCode) ? (KIND_OF[opCode] ?? 'other') : 'other'
