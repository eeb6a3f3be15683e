/** Ways of a parcel, by the postal express's operation codes. */
export const JOURNEYS = {
  delivered: ['203', '305', '954', '989', '306', '702', '704'],
  /** Nobody there once, there the next day. */
  secondTry: ['203', '305', '702', '705', '702', '704'],
  /** Nobody there twice: the card goes to the window. */
  nobodyThere: ['203', '305', '702', '705', '702', '705'],
  returned: ['203', '305', '702', '708'],
  /** Codes nobody has heard of. */
  strange: ['203', 'EDA', '999'],
} as const satisfies Readonly<Record<string, readonly string[]>>
export type Journey = keyof typeof JOURNEYS

/** How the local carrier misbehaves on request; `well` = it doesn't. */
export const MANNERS = [
  'well',
  'duplicated',
  'reordered',
  'late',
  'stale',
  'wrongKey',
  'truncated',
  'unknownNumber',
  'huge',
  'slow',
] as const
export type Manner = (typeof MANNERS)[number]
