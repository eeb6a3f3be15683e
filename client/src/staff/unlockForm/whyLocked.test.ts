import t from '../../text/staff/offline.en'
import { whyLocked } from './whyLocked'

const { because, why, whyOnline } = t.unlock
const idle = { lockedByIdling: true } as const

describe('why the PIN is asked for', () => {
  it.each([
    ['the page was reopened without network', { connection: 'offline' }, because.reopened + why],
    ['reopened, with network: it can be done without', { connection: 'online' }, whyOnline],
    ['nobody used the desk: nothing is lost', { connection: 'offline', ...idle }, because.idle + why],
    ['nobody used it, with network', { connection: 'online', ...idle }, because.idle + whyOnline],
  ] as const)('%s', (_story, desk, words) => {
    expect(whyLocked(desk, t.unlock)).toBe(words)
  })
})
