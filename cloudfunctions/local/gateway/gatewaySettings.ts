import { availableParallelism } from 'node:os'
import type { LocalMongo } from './openLocalStore'

export interface GatewaySettings {
  readonly folder: string
  readonly clientFolder: string
  readonly port: number
  /** 0 = another program gives the timer's calls. */
  readonly timerSeconds: number
  /** How many times what is granted an account and an address: 1 but where a machine measures. */
  readonly callsTimes: number
  /** Processes that answer. */
  readonly workers: number
  /** undefined = the file in the folder. */
  readonly mongo?: LocalMongo
  /** Whether a store that has nobody in it gets the demo's people. */
  readonly seed: boolean
}

const MOST_WORKERS = 4 * availableParallelism()

class BadSetting extends Error {
  override readonly name = 'BadSetting'
}

const wholeNumber = (name: string, text: string, most: number, least = 0): number => {
  const value = Number(text)
  if (!Number.isInteger(value) || value < least || value > most)
    throw new BadSetting(`${name}=${text}: a whole number from ${least} to ${most} is needed`)
  return value
}

const mongoOf = (env: NodeJS.ProcessEnv): LocalMongo | undefined => {
  const { STORE = 'sqlite', MONGODB_URI: uri, MONGODB_DATABASE: database = 'resident_card' } = env
  if (STORE === 'sqlite') return undefined
  if (STORE !== 'mongodb') throw new BadSetting(`STORE=${STORE}: sqlite or mongodb is needed`)
  if (uri === undefined || !/^mongodb(?:\+srv)?:\/\/.+/.test(uri))
    throw new BadSetting('STORE=mongodb needs MONGODB_URI, a mongodb:// address')
  return { uri, database }
}

const A_DAY_S = 86_400
const A_MILLION = 1_000_000

/**
 * From environment variables: `PORT`, `DATA_DIR`, `CLIENT_DIR`, `TIMER_SECONDS`, `WORKERS`, `STORE` with `MONGODB_URI` and
 * `MONGODB_DATABASE`, `SEED=no`; `CALLS_TIMES` where a machine measures. Throws `BadSetting`, one line that never quotes an address.
 */
export const gatewaySettings = (env: NodeJS.ProcessEnv): GatewaySettings => {
  const mongo = mongoOf(env)
  return {
    folder: env['DATA_DIR'] ?? '.local/data',
    clientFolder: env['CLIENT_DIR'] ?? 'client/dist/h5',
    port: wholeNumber('PORT', env['PORT'] ?? '8110', 65_535),
    timerSeconds: wholeNumber('TIMER_SECONDS', env['TIMER_SECONDS'] ?? '20', A_DAY_S),
    callsTimes: wholeNumber('CALLS_TIMES', env['CALLS_TIMES'] ?? '1', A_MILLION, 1),
    workers: wholeNumber('WORKERS', env['WORKERS'] ?? '1', MOST_WORKERS, 1),
    ...(mongo !== undefined && { mongo }),
    seed: env['SEED'] !== 'no',
  }
}
