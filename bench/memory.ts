import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { encodeJpeg } from '../cloudfunctions/pictures/jpegCodec'
import { runGateway } from '../e2e/lib/gateway'
import type { RunningGateway } from '../e2e/lib/gateway'
import { row } from './lib/row'
import type { Row } from './lib/row'

const PORT = 8191
const REST_MS = 10_000
/** The picture codec goes after twenty seconds, and the collector takes a while more. */
const LONG_REST_MS = 45_000
const CALLS = 5_000
const AT_ONCE = 4
const GOAL_MB = 110

const residentMb = ({ pid }: RunningGateway): number => {
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  if (kib === undefined) throw new Error('the system told nothing of the gateway')
  return Number(kib) / 1024
}

const memoryRow = (name: string, value: number): Row =>
  row({ area: 'memory', name: `gateway with functions ${name}`, unit: 'MB', value, goal: GOAL_MB, better: 'lower' })

/** As many pixels as a photo may have; plain, so that it is small enough to be sent. */
const largestPhoto = async (): Promise<string> => {
  const [width, height] = [1600, 1250]
  const data = Uint8Array.from({ length: width * height * 3 }, (_, at) => 90 + ((at / (width * 3)) >> 4))
  return Buffer.from(await encodeJpeg({ width, height, data })).toString('base64')
}

const work = async ({ address }: RunningGateway): Promise<void> => {
  const post = async (path: string, body: object, session = ''): Promise<Record<string, unknown>> => {
    const headers = { 'content-type': 'application/json', ...(session !== '' && { 'x-demo-session': session }) }
    const answer = await fetch(`${address}${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    const reply = (await answer.json()) as { readonly ok: boolean; readonly value: Record<string, unknown> }
    if (!reply.ok) throw new Error(`${path}: ${JSON.stringify(reply)}`)
    return reply.value
  }
  const signIn = async (id: string): Promise<string> => String((await post('/demo/sign-in', { id }))['session'])
  const [citizen, officer] = [await signIn('eligible-lost'), await signIn('accepting-officer')]
  let asked = 0
  const requestId = (): string => `bench-${String((asked += 1)).padStart(12, '0')}`
  const calls = [
    () => post('/call/applications', { command: 'getSession', requestId: requestId() }, citizen),
    () => post('/call/applications', { command: 'listMyCases', requestId: requestId() }, citizen),
    () => post('/call/casework', { command: 'listQueue', requestId: requestId(), queue: 'verify' }, officer),
  ]
  const caller = async (): Promise<void> => {
    while (asked < CALLS) await calls[asked % calls.length]?.()
  }
  await Promise.all(Array.from({ length: AT_ONCE }, caller))
  const photo = { contentBase64: await largestPhoto(), type: 'image/jpeg' }
  for (let n = 0; n < 3; n += 1)
    await post('/call/applications', { command: 'uploadPhoto', requestId: requestId(), ...photo }, citizen)
}

/** Resident memory of the gateway: on a new demo, after work, and started again on what is there. */
export const measureMemory = async (): Promise<readonly Row[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'memory-'))
  const first = await runGateway({ port: PORT, folder, callsTimes: 10_000 })
  const rows: Row[] = []
  try {
    await wait(REST_MS)
    rows.push(memoryRow('at rest, the demo just made', residentMb(first)))
    await work(first)
    await wait(LONG_REST_MS)
    rows.push(memoryRow('at rest after 5,000 calls and three of the largest photos', residentMb(first)))
  } finally {
    await first.stop()
  }
  const second = await runGateway({ port: PORT, folder })
  try {
    await wait(REST_MS)
    rows.push(memoryRow('at rest, on a store that was there', residentMb(second)))
    return rows
  } finally {
    await second.stop()
    rmSync(folder, { recursive: true, force: true })
  }
}
