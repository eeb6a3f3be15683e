/** What the platform's timer does, in this order; each by itself, so that one that fails keeps no other waiting. */
export const TIMER_JOBS = [
  'olderRecords',
  'outboxes',
  'clocks',
  'reminders',
  'photosOfNoCase',
  'signaturesOfNoHandOver',
  'unfinishedFiles',
  'pastLimits',
] as const
export type TimerJob = (typeof TIMER_JOBS)[number]
