/** What happened to the card: why somebody applies. What follows from it is the service's (`ReasonTraits`). */
export const REASONS = ['lost', 'damaged'] as const
export type Reason = (typeof REASONS)[number]
export const isReason = (given: unknown): given is Reason => REASONS.some((reason) => reason === given)
