import { instant, type OfflineVerdict, type Reply, type VerdictView } from '@resident-card/shared'
import type { DeskState } from '../offline/ground/deskState'
import { lookAt } from './lookAt'

type Desk = Pick<DeskState, 'connection' | 'vault'>
const yes: Reply<VerdictView> = { ok: true, value: { verdict: 'ready', at: 1 } }
const lost: Reply<VerdictView> = { ok: false, error: { kind: 'unavailable', code: 'timeout', traceId: '' } }
const limited: Reply<VerdictView> = { ok: false, error: { kind: 'limited', code: 'scanFailures', traceId: 't' } }
const none: OfflineVerdict = { verdict: 'noData', at: instant(1), unchecked: [] }
const here: OfflineVerdict = { verdict: 'ready', at: instant(1), unchecked: [] }

const scanOnce = async (before: Desk, reply: Reply<VerdictView>, after: Desk = before) => {
  let desk = before
  let asked = 0
  const looked = await lookAt('123', {
    desk: () => desk,
    ask: async () => {
      asked += 1
      desk = after
      return reply
    },
    judge: async () => here,
  })
  return { said: looked.kind === 'scanned' ? looked.scanned.source : looked.kind, asked }
}

describe('one scan at a desk that nobody used for long: it locks before it judges', () => {
  it.each([
    ['no network: the PIN first, and no word against the code', 'offline', 'locked'],
    ['one answer lost: try again, as on any device without open data', 'online', 'failed'],
  ] as const)('%s', async (_story, connection, kind) => {
    let vault: Desk['vault'] = 'open'
    const looked = await lookAt('123', {
      desk: () => ({ connection, vault }),
      ask: async () => lost,
      judge: async () => {
        vault = 'locked'
        return none
      },
    })
    expect(looked.kind).toBe(kind)
  })
})

describe('one scan at the window', () => {
  const online: Desk = { connection: 'online', vault: 'open' }
  const offline: Desk = { connection: 'offline', vault: 'open' }

  it.each([
    ['with a network: one question, the server answers', online, yes, online, 'online', 1],
    ['without: nobody is asked, the device answers at once', offline, yes, offline, 'offline', 0],
    ['the network goes during the question: the device answers', online, lost, offline, 'offline', 1],
    ['one answer is lost on a prepared device: it answers itself', online, lost, online, 'offline', 1],
    ['one answer is lost on an unprepared one: try again', { ...online, vault: 'none' }, lost, undefined, 'failed', 1],
    [
      'the network goes, nothing prepared: said so by a verdict',
      { ...offline, vault: 'none' },
      yes,
      undefined,
      'offline',
      0,
    ],
    ['no network and locked: the PIN first', { ...offline, vault: 'locked' }, yes, undefined, 'locked', 0],
    [
      'locked, but there is a network: no PIN is asked for',
      { ...online, vault: 'locked' },
      yes,
      undefined,
      'online',
      1,
    ],
    ['the server itself says stop: the device does not overrule it', online, limited, online, 'failed', 1],
  ] as const)('%s', async (_story, before, reply, after, said, asked) => {
    expect(await scanOnce(before, reply, after)).toEqual({ said, asked })
  })
})
