/**
 * Every screen by its folder under `pages/` (or `staff/` for the desks). Plain lists: `app.config.ts` is read by the build,
 * which knows nothing of the rest. How each is opened stands in `routes.ts`.
 */

/** The first is the start page. */
export const TABS = ['home', 'myOffice', 'me'] as const

/** Before there is a case. */
export const BEFORE_SUBMITTING = ['notice', 'bind', 'eligibility', 'apply', 'authority', 'collection', 'check'] as const

/** The demo's door: the mini-program has none, WeChat says who is asking. */
export const BROWSER_ONLY = ['signIn'] as const

/** Once something was submitted: a subpackage each, fetched while the home page is read, so that the first screen comes sooner. */
export const AFTER_SUBMITTING = ['submitted', 'case', 'code', 'mend', 'changeCollection', 'slip', 'messages'] as const

/** One subpackage for all desks. */
export const DESKS = [
  'start',
  'queue',
  'review',
  'produce',
  'dispatch',
  'receive',
  'box',
  'takeOldCard',
  'scan',
  'handOver',
  'carrier',
  'lookUp',
  'unsynced',
  'unlock',
  'shift',
  'shift/sheet',
  'tasks',
  'oldCards',
  'oldCards/batch',
  'devices',
] as const

export type PageName =
  | (typeof TABS)[number]
  | (typeof BEFORE_SUBMITTING)[number]
  | (typeof BROWSER_ONLY)[number]
  | (typeof AFTER_SUBMITTING)[number]
export type DeskName = (typeof DESKS)[number]
