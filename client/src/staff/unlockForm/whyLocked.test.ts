import t from '../../text/staff/offline.en'
import { numbersAsOf } from '../../lib/numbersToday'
import { whyLocked } from './whyLocked'

const n = numbersAsOf('2026-11-26')
const { because, whyOnline } = t.unlock
const why = t.unlock.why(6)
const unused = because.idle(15)
const idle = { lockedByIdling: true } as const

describe('why the PIN is asked for', () => {
  it.each([
    ['the page was reopened without network', { connection: 'offline' }, because.reopened + why],
    ['reopened, with network: it can be done without', { connection: 'online' }, whyOnline],
    ['nobody used the desk: nothing is lost', { connection: 'offline', ...idle }, unused + why],
    ['nobody used it, with network', { connection: 'online', ...idle }, unused + whyOnline],
  ] as const)('%s', (_story, desk, words) => {
    expect(whyLocked(desk, t.unlock, n)).toBe(words)
  })
})
