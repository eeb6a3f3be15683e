import type { Queue } from './queues'

/** Which cases are a role's: by the person, by the office that has them, or all of the province. `none`: no case at all. */
export type Jurisdiction = 'holder' | 'acceptingAuthority' | 'hukouCounty' | 'province' | 'none'

/** Pages of the counter, and behind it. */
export type CounterPlace = 'scan' | 'lookUp' | 'unsynced'
export type BackPlace = 'shift' | 'tasks' | 'oldCards' | 'devices'

/** How much of a case the role reads: all of it, what a card is made from, or what is posted and where to. */
export type Sight = 'all' | 'making' | 'posting'

/** Which office an officer is enrolled at: one that accepts, one where cards are collected, a county's organ, or none. */
export type Enrolment = 'accepting' | 'collecting' | 'county' | 'none'

interface RoleRow {
  readonly jurisdiction: Jurisdiction
  /** Works at a desk; else a citizen, or the platform's timer. */
  readonly staff: boolean
  readonly sees: Sight
  readonly enrolledAt: Enrolment
  /** Hands cards over. */
  readonly handsOver?: true
  /** Answers for what is done at the windows: settles what nobody else may. */
  readonly answersForWindows?: true
  /** In the order of the role's work. */
  readonly queues: readonly Queue[]
  readonly counter: readonly CounterPlace[]
  readonly back: readonly BackPlace[]
  /**
   * What the role may ask, a function each, besides the commands of a case: whose those are stands in the services'
   * commands (`mayAsk`). Anyone else is told "not found".
   */
  readonly asks: Readonly<Partial<Record<'applications' | 'casework' | 'window' | 'deadlines', readonly string[]>>>
}

/** Public data, and who one is. */
const ANYBODYS = ['getSession', 'listRegions', 'searchAuthorities'] as const
/** Reading what lies on one's desk. */
const DESK = ['listQueue', 'openCase'] as const
const DESK_WITH_PHOTOS = [...DESK, 'viewPhoto'] as const
/** What lies behind the counter. */
const BACK = [
  ...['getShift', 'listShifts', 'beginShift', 'listLedger', 'endShift'],
  ...['listTasks', 'closeTask'],
  ...['listOldCards', 'listDestructions', 'makeDestruction', 'signDestruction'],
] as const

/** The one table of roles; handlers, queues, picklists and places are derived from it. */
export const ROLE_TABLE = {
  citizen: {
    jurisdiction: 'holder',
    staff: false,
    sees: 'all',
    enrolledAt: 'none',
    queues: [],
    counter: [],
    back: [],
    asks: {
      applications: [
        ...ANYBODYS,
        ...['bindPerson', 'assessEligibility', 'uploadPhoto', 'getPhoto', 'submitApplication'],
        ...['listMyCases', 'getMyCase', 'changeCollection', 'getCollectionCode', 'revokeOtherCodes'],
        ...['listMessages', 'markMessagesRead'],
      ],
    },
  },
  acceptingOfficer: {
    jurisdiction: 'acceptingAuthority',
    staff: true,
    sees: 'all',
    enrolledAt: 'accepting',
    queues: ['verify'],
    counter: [],
    back: [],
    asks: { applications: ANYBODYS, casework: DESK_WITH_PHOTOS },
  },
  windowOfficer: {
    jurisdiction: 'acceptingAuthority',
    staff: true,
    sees: 'all',
    enrolledAt: 'collecting',
    handsOver: true,
    queues: ['ready', 'receive', 'oldCard'],
    counter: ['scan', 'lookUp', 'unsynced'],
    back: ['shift', 'tasks', 'oldCards'],
    asks: {
      applications: ANYBODYS,
      casework: DESK_WITH_PHOTOS,
      window: ['scan', 'viewPhoto', 'lookUp', ...BACK, 'enrolDevice', 'syncManifest', 'syncHandOvers'],
    },
  },
  /** Answers for the windows of one authority (OFFICE); finds a hand-over to be taken back. */
  supervisor: {
    jurisdiction: 'acceptingAuthority',
    staff: true,
    sees: 'all',
    enrolledAt: 'collecting',
    answersForWindows: true,
    queues: [],
    counter: ['lookUp'],
    back: ['tasks', 'shift', 'oldCards', 'devices'],
    asks: { applications: ANYBODYS, window: ['lookUp', ...BACK, 'listDevices', 'revokeDevice'] },
  },
  countyReviewer: {
    jurisdiction: 'hukouCounty',
    staff: true,
    sees: 'all',
    enrolledAt: 'county',
    queues: ['issue', 'held'],
    counter: [],
    back: [],
    // The law's extension changes no state: a county's, like signing (LAW-12).
    asks: { applications: ANYBODYS, casework: [...DESK_WITH_PHOTOS, 'extend'] },
  },
  production: {
    jurisdiction: 'province',
    staff: true,
    sees: 'making',
    enrolledAt: 'none',
    queues: ['produce', 'dispatch'],
    counter: [],
    back: [],
    asks: { applications: ANYBODYS, casework: DESK },
  },
  carrier: {
    jurisdiction: 'province',
    staff: true,
    sees: 'posting',
    enrolledAt: 'none',
    queues: ['deliver'],
    counter: [],
    back: [],
    asks: { applications: ANYBODYS, casework: DESK },
  },
  /** The platform's timer, never a person. */
  timer: {
    jurisdiction: 'none',
    staff: false,
    sees: 'all',
    enrolledAt: 'none',
    queues: [],
    counter: [],
    back: [],
    asks: { deadlines: ['run'] },
  },
} as const satisfies Readonly<Record<string, RoleRow>>

export type Role = keyof typeof ROLE_TABLE
/** Who works at a desk. */
export type StaffRole = { [R in Role]: (typeof ROLE_TABLE)[R]['staff'] extends true ? R : never }[Role]

const rowOf = (role: Role): RoleRow => ROLE_TABLE[role]

export const ROLES = Object.keys(ROLE_TABLE) as readonly Role[]
export const isStaffRole = (role: Role): role is StaffRole => rowOf(role).staff
/** Whoever can be signed in. */
export const PERSONS_ROLES = ROLES.filter((role): role is Exclude<Role, 'timer'> => role !== 'timer')

export const jurisdictionOf = (role: Role): Jurisdiction => rowOf(role).jurisdiction
export const sightOf = (role: Role): Sight => rowOf(role).sees
export const enrolledAt = (role: Role): Enrolment => rowOf(role).enrolledAt
export const handsOver = (role: Role): boolean => rowOf(role).handsOver === true
export const answersForWindows = (role: Role): boolean => rowOf(role).answersForWindows === true
export const isRole = (text: string): text is Role => Object.hasOwn(ROLE_TABLE, text)
export const queuesOf = (role: Role): readonly Queue[] => rowOf(role).queues
export const counterOf = (role: Role): readonly CounterPlace[] => rowOf(role).counter
export const backOf = (role: Role): readonly BackPlace[] => rowOf(role).back
export const asksOf = (role: Role): RoleRow['asks'] => rowOf(role).asks
