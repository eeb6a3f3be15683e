/** What lies on a desk; every row of a queue is a case that waits for somebody there. */
export const QUEUES = [
  'verify',
  'issue',
  'held',
  'produce',
  'dispatch',
  'receive',
  'ready',
  'deliver',
  'oldCard',
] as const
export type Queue = (typeof QUEUES)[number]
