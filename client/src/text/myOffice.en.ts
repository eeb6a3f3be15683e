import type zh from './myOffice.zh'

const en: typeof zh = {
  title: 'My cases',
  tabs: { all: 'All', open: 'In progress', closed: 'Closed' },
  tab: (name, count) => (count === undefined ? name : `${name} ${count}`),
  name: (holder) => holder,
  stageLeft: (stage, left) => `${stage}: ${left}`,
  dueBy: (date, office) => (office === undefined ? `By ${date}` : `By ${date}, with ${office} now`),
  wasDue: (date, office) => (office === undefined ? `Was due ${date}` : `Was due ${date}, with ${office} now`),
  dueToday: (office) => (office === undefined ? 'By the end of today' : `By the end of today, with ${office} now`),
  collectBy: (date) => `Collect by ${date}`,
  collectToday: 'Best collected today',
  collectLate: 'Your card is at the window: please come soon',
  collectWhere: (office, left) => (left === undefined ? `${office}, ID window` : `${office}, ID window; ${left}`),
  collectLateWhere: (office, date) => `${office}, ID window. The date was ${date}; the card has not lapsed`,
  mend: 'Returned: please correct it and send it again',
  mendWhere: (office) =>
    office === undefined ? 'Waiting for you; the clock is paused' : `Returned by ${office}; the clock is paused`,
  onItsWay: (date) => `On its way, by ${date}`,
  ended: {
    collected: (name, date) => `${name}, collected ${date}`,
    delivered: (name, date) => `${name}, delivered ${date}`,
    refused: (name, date) => `${name}, refused ${date}`,
    withdrawn: (name, date) => `${name}, withdrawn ${date}`,
  },
  refusedWay: 'See why, and what you can do',
  showCode: 'Show collection code',
  doMend: 'Correct it',
  more: 'Show earlier cases',
  loadingMore: 'Loading',
  empty: {
    all: 'No cases yet',
    open: 'Nothing in progress',
    closed: 'Nothing closed yet',
  },
  apply: 'Replace an ID card',
}
export default en
