import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface RunningGateway {
  readonly address: string
  readonly pid: number
  readonly folder: string
  stop(): Promise<void>
  /** As a power cut does it; the folder stays. */
  kill(): Promise<void>
}

export interface GatewayOptions {
  /** 0 = a free one. */
  readonly port?: number
  /** An existing store to go on with; stays when the gateway stops. A fresh one otherwise, gone afterwards. */
  readonly folder?: string
  /** The built screens to serve; those of this working tree otherwise. */
  readonly client?: string
  /** So many times as many calls as people are allowed. */
  readonly callsTimes?: number
}

const listening = (child: ChildProcess): Promise<string> =>
  new Promise((found, failed) => {
    let said = ''
    child.stdout?.on('data', (part: Buffer) => {
      said += String(part)
      const address = /^listening (\S+)$/m.exec(said)?.[1]
      if (address !== undefined) found(address)
    })
    child.on('exit', (code) => failed(new Error(`the gateway stopped with ${code}: ${said}`)))
  })

/** The built gateway on a demo store, as `npm start` runs it. Needs `npm run build`. */
export const runGateway = async ({
  port = 0,
  folder: kept,
  client = resolve('client', 'dist', 'h5'),
  // A walk taps faster than people do. What the limits are for is tested at the gateway itself.
  callsTimes = 20,
}: GatewayOptions = {}): Promise<RunningGateway> => {
  const folder = kept ?? mkdtempSync(join(tmpdir(), 'gateway-'))
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: folder,
    CLIENT_DIR: client,
    CALLS_TIMES: String(callsTimes),
  }
  const child = spawn(process.execPath, [resolve('.local', 'build', 'gateway.cjs')], {
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = new Promise<void>((resolved) => child.on('close', () => resolved()))
  const address = await listening(child)
  return {
    address,
    pid: child.pid ?? 0,
    folder,
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      if (kept === undefined) rmSync(folder, { recursive: true, force: true })
    },
    kill: async () => {
      child.kill('SIGKILL')
      await ended
    },
  }
}
