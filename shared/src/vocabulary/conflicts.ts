/** Why an entry was not simply confirmed. */
export const CONFLICTS = [
  'handedOverElsewhere',
  'notReady',
  'revokedCode',
  'notHandedOut',
  'clockDoubt',
  'deviceRevoked',
  'officerUnknown',
  'notAllowed',
  'unreadable',
] as const
export type Conflict = (typeof CONFLICTS)[number]
