import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openSqliteStore } from '../../cloudfunctions/adapters/sqlite/openSqliteStore'
import { jobs } from '../../cloudfunctions/records/job'
import { runGateway } from '../lib/gateway'
import { gatewaysUnder, isAlive } from '../lib/processes'
import { until } from '../lib/until'

const folder = mkdtempSync(join(tmpdir(), 'first-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const isMade = async (): Promise<boolean> => {
  const store = openSqliteStore({ file: join(folder, 'store.db') })
  const mark = await store.table(jobs).get('demoSeed')
  await store.close()
  return mark?.finished === 1
}

it('a first start that is killed takes with it whoever makes the demo; the next one makes it whole', async () => {
  const env = { ...process.env, PORT: '0', DATA_DIR: folder }
  const starting = spawn(process.execPath, [resolve('.local', 'build', 'gateway.cjs')], { env, stdio: 'ignore' })
  const pid = starting.pid ?? 0
  await until(() => gatewaysUnder(pid).length === 1)
  const [seeding = 0] = gatewaysUnder(pid)
  starting.kill('SIGKILL')
  await until(() => !isAlive(seeding))
  expect(await isMade()).toBe(false)

  const gateway = await runGateway({ folder })
  const children = gatewaysUnder(gateway.pid)
  await gateway.stop()
  expect({ children, made: await isMade() }).toEqual({ children: [], made: true })
}, 120_000)
