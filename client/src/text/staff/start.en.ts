import { counted } from '@resident-card/shared'
import type zh from './start.zh'

const en: typeof zh = {
  first: 'Do this first',
  none: 'All done for today',
  rows: (n, more) => (more ? `${n} and more` : String(n)),
  late: (n) => `${n} overdue`,
  today: (n) => `${n} due today`,
  inTime: 'All in time',
  due: (date) => `by ${date}`,
  wasDue: (date) => `was due ${date}`,
  comma: ', ',
  queues: 'My work',
  scanNote: 'Scan a collection code, or type its 12 digits',
  demo: 'Demonstration: all people, addresses and numbers are invented',
  back: 'Behind the counter',
  unknown: 'Could not load',
  shift: {
    none: 'No shift is open: please count the safe first',
    open: (when, no) => `Open since ${when}, officer ${no}`,
    handedOver: (n) => `${n} handed over`,
  },
  waiting: {
    title: 'Waiting to sync',
    note: 'Made without network; confirmed automatically once it is back',
    count: (n) => String(n),
  },
  tasks: {
    none: 'Nothing to settle',
    open: 'Each stays until somebody settles it',
    count: (n, more) => (more ? `${n} and more` : String(n)),
  },
  oldCards: {
    toSign: (n) => `${n} ${n === 1 ? 'batch waits' : 'batches wait'} for a second signature`,
    yours: (n) => `${n} ${n === 1 ? 'batch waits' : 'batches wait'} for your signature`,
    none: 'No batch is waiting for a signature',
  },
  devices: {
    inUse: (n) => `${n} in use`,
    silent: (count, hours) => `${count} silent for more than ${counted(hours, 'hour')}`,
    none: 'No device is known yet',
  },
}
export default en
