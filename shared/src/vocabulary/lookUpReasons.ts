/** Why somebody is looked up without a code; the holder reads it. */
export const LOOK_UP_REASONS = ['phoneDead', 'noPhone', 'codeNotShown', 'noMessage', 'other'] as const
export type LookUpReason = (typeof LOOK_UP_REASONS)[number]
