import type zh from './start.zh'

const en: typeof zh = {
  first: 'First of all',
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
  demo: 'Demonstration: people, addresses and numbers are invented',
}
export default en
