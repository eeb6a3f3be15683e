/** Carriers a card may be given to (GZ-8: postal express). */
export const CARRIERS = ['EMS'] as const
export type CarrierCode = (typeof CARRIERS)[number]
