import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ask, callGateway, signIn } from '../lib/demo'
import { canFillDisk, setDisk } from '../lib/fullDisk'
import { runGateway, type RunningGateway } from '../lib/gateway'

const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => !/store\.db/.test(name))

const describeLimited = canFillDisk ? describe : describe.skip

describeLimited('while the disk is full', () => {
  let gateway: RunningGateway
  beforeAll(async () => {
    gateway = await runGateway()
  })
  afterAll(() => gateway.stop())

  it('reads are answered, writes are told to come again; with space the service is back, and says what it could not log', async () => {
    const { address, pid, folder } = gateway
    const citizen = await signIn(address, 'eligible-lost')
    await ask(address, citizen, 'applications', 'getSession')
    const before = filesIn(folder)
    const upload = { purpose: 'photo', type: 'image/jpeg', contentBase64: '/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==' }
    for (let episode = 0; episode < 3; episode += 1) {
      setDisk(pid, true)
      for (let n = 0; n < 5; n += 1) {
        const requestId = `disk-full-${episode}-${n}-0000`
        const read = await callGateway(address, citizen, 'applications', { command: 'getSession', requestId })
        expect(read).toMatchObject({ ok: true })
        const written = await callGateway(address, citizen, 'applications', {
          command: 'uploadPhoto',
          requestId,
          ...upload,
        })
        expect(written).toMatchObject({ ok: false })
        expect(written).not.toMatchObject({ error: { kind: 'notFound' } })
      }
      setDisk(pid, false)
      await ask(address, citizen, 'applications', 'getSession')
    }
    expect(filesIn(folder)).toEqual(before)
    // The store is there again too: signing in writes.
    expect(await signIn(address, 'eligible-lost')).not.toBe(citizen)
    // Asked anew once a second: sooner or later a line is written again, and says how many are not.
    let log = ''
    while (!log.includes('"lost":')) {
      await ask(address, citizen, 'applications', 'getSession')
      log = readFileSync(join(folder, 'calls.log'), 'utf8')
    }
    expect(log).toMatch(/"function":"log","outcome":"ok","lost":\d+/)
  })
})
