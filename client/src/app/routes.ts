import { QUEUES, REASONS } from '@resident-card/shared'
import { flag, id, oneOf, screen, type Param } from './route'
import type { DeskName, PageName } from './screens'

type Params = Readonly<Record<string, Param<string | true>>>
const NONE = {}

const tab = (name: PageName) => screen(`pages/${name}`, NONE, NONE, true)
const page = <N extends Params, E extends Params>(name: PageName, needed: N, extra: E) =>
  screen(`pages/${name}`, needed, extra)
const desk = <N extends Params, E extends Params>(name: DeskName, needed: N, extra: E) =>
  screen(`staff/${name}`, needed, extra)

const reason = oneOf(REASONS)
const queue = oneOf(QUEUES)
/** Opened from the last step to change one answer: it goes back there. */
const back = flag
/** A step on one case, out of the queue it was found in. */
const ROW = { queue, caseId: id }

/** Every page for citizens, and what its address says. */
export const routes = {
  home: tab('home'),
  myOffice: tab('myOffice'),
  me: tab('me'),
  /** Without a reason it is the guide to both. */
  notice: page('notice', NONE, { reason }),
  /** With a reason its conditions follow; else one goes back to where binding was asked for. */
  bind: page('bind', NONE, { reason }),
  eligibility: page('eligibility', { reason }, NONE),
  apply: page('apply', NONE, { back }),
  /** `list`: only to look; `pick`: one choice for the page below; else a step of the form. */
  authority: page('authority', NONE, { back, list: flag, pick: flag }),
  collection: page('collection', NONE, { back }),
  check: page('check', NONE, NONE),
  /** `no`: the number of the case, shown before anything is known of it. */
  submitted: page('submitted', { id, no: id }, NONE),
  messages: page('messages', NONE, NONE),
  signIn: page('signIn', NONE, NONE),
  case: page('case', { id }, NONE),
  code: page('code', { id }, NONE),
  mend: page('mend', { id }, NONE),
  changeCollection: page('changeCollection', { id }, NONE),
  slip: page('slip', { id }, NONE),
} satisfies Record<PageName, unknown>

/** Every screen of the desks. */
export const desks = {
  start: desk('start', NONE, NONE),
  queue: desk('queue', { queue }, NONE),
  review: desk('review', ROW, NONE),
  produce: desk('produce', ROW, NONE),
  dispatch: desk('dispatch', ROW, NONE),
  receive: desk('receive', ROW, NONE),
  box: desk('box', ROW, NONE),
  takeOldCard: desk('takeOldCard', ROW, NONE),
  carrier: desk('carrier', ROW, NONE),
  /** `again`: over a form whose code has to be scanned once more; what is scanned goes back to it. */
  scan: desk('scan', NONE, { again: flag }),
  handOver: desk('handOver', NONE, NONE),
  lookUp: desk('lookUp', NONE, NONE),
  unsynced: desk('unsynced', NONE, NONE),
  /** `back`: once the data are open, back to the page below. */
  unlock: desk('unlock', NONE, { back: flag }),
  shift: desk('shift', NONE, NONE),
  'shift/sheet': desk('shift/sheet', { shiftId: id }, NONE),
  tasks: desk('tasks', NONE, NONE),
  oldCards: desk('oldCards', NONE, { tab: id }),
  'oldCards/batch': desk('oldCards/batch', { id }, NONE),
  devices: desk('devices', NONE, NONE),
} satisfies Record<DeskName, unknown>
