import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signaturePicture } from '../../cloudfunctions/local/demo/pictures'
import { callGateway, signIn, type Answer } from '../lib/demo'
import { canFillDisk, setDisk } from '../lib/fullDisk'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { until } from '../lib/until'
import { aWindowStore, type Waiting, type WindowStore } from '../lib/windowStore'

/** `npm run test:hostile` has many more of them. */
const KILLS = Number(process.env['KILLS'] ?? 3)
const FULL_DISKS = canFillDisk ? Number(process.env['FULL_DISKS'] ?? 2) : 0
const IS_LONG = process.env['KILLS'] !== undefined
const LANES = 4
const EPISODES = KILLS + FULL_DISKS
/** So many cards are given away between two episodes: some are on their way when it strikes. */
const BETWEEN = 4
const MINUTES = 60_000
/** Long, for a busy machine; for ever would keep the test from ending. */
const GIVE_UP_MS = 90_000

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms))
const unavailable: Answer = { ok: false, error: { kind: 'unavailable', code: 'unavailable' } }

describe(`a window gives cards away while the gateway is killed ${KILLS} times and its disk is full ${FULL_DISKS} times`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'outliving-'))
  let store: WindowStore
  let gateway: RunningGateway
  let officer: string
  const acknowledged: Waiting[] = []
  let refused = 0

  beforeAll(
    async () => {
      store = await aWindowStore(folder, EPISODES * BETWEEN + LANES)
      gateway = await runGateway({ folder })
      officer = await signIn(gateway.address, 'window-officer')
    },
    Math.max(2, EPISODES / 4) * MINUTES,
  )
  afterAll(async () => {
    await gateway?.stop()
    await store?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** The same call, with the same number, until it is answered: what a desk does on a bad line. */
  const insist = async (requestId: string, command: string, input: object): Promise<Record<string, unknown>> => {
    for (const last = Date.now() + GIVE_UP_MS; ;) {
      // The line breaks where the process was killed.
      const answer = await callGateway(gateway.address, officer, 'window', { ...input, command, requestId }).catch(
        () => unavailable,
      )
      if (answer.ok) return answer.value
      const { kind } = answer.error
      refused += 1
      if ((kind !== 'unavailable' && kind !== 'fault') || Date.now() > last)
        throw new Error(`${command}: ${JSON.stringify(answer.error)}`)
      await pause(20)
    }
  }
  const handOver = async (one: Waiting): Promise<void> => {
    const input = await one.code()
    const scanned = await insist(`scan-${one.caseId}`, 'scan', { input })
    await insist(`give-${one.caseId}`, 'handOver', {
      input,
      caseId: one.caseId,
      version: (scanned['case'] as { version: number }).version,
      checks: ['faceMatchesNewCard', 'cardAndChipRight'],
      collector: 'holder',
      oldCard: 'notApplicable',
      feePaid: true,
      signatureBase64: signaturePicture(),
    })
    acknowledged.push(one)
  }

  const killed = async (): Promise<void> => {
    await gateway.kill()
    gateway = await runGateway({ folder })
  }
  /** Nobody starts anything anew: with space the service is back by itself. */
  const diskFull = async (): Promise<void> => {
    const before = refused
    setDisk(gateway.pid, true)
    // Until it was felt: who asked was refused, and nothing was acknowledged that isn't there.
    await until(() => refused > before)
    setDisk(gateway.pid, false)
  }

  it(
    'what was acknowledged is there, once; what was not is taken by the same call again',
    async () => {
      const coming = [...store.waiting]
      const lane = async (): Promise<void> => {
        for (let one = coming.shift(); one !== undefined; one = coming.shift()) await handOver(one)
      }
      const strike = async (): Promise<void> => {
        for (let episode = 1; episode <= EPISODES; episode += 1) {
          await until(() => acknowledged.length >= (episode - 1) * BETWEEN + 1)
          // Anywhere within a hand-over.
          await pause((episode * 37) % 90)
          const fullDisksDue = Math.floor((episode * FULL_DISKS) / EPISODES)
          const isFullDisk = fullDisksDue > Math.floor(((episode - 1) * FULL_DISKS) / EPISODES)
          await (isFullDisk ? diskFull() : killed())
        }
      }
      await Promise.all([strike(), ...Array.from({ length: LANES }, lane)])
      expect(acknowledged).toHaveLength(store.waiting.length)
      for (const { asking, caseId } of store.waiting) {
        const { state, history } = await asking.get('applications', 'getMyCase', { caseId })
        expect([state, history.filter(({ kind }) => kind === 'handedOver').length]).toEqual(['collected', 1])
      }
      const figures = { kills: KILLS, fullDisks: FULL_DISKS, acknowledged: acknowledged.length, refused, lost: 0 }
      if (IS_LONG) process.stdout.write(`${JSON.stringify(figures)}\n`)
      expect(refused).toBeGreaterThan(0)
    },
    Math.max(4, EPISODES / 2) * MINUTES,
  )
})
