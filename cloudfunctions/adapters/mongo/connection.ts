import { MongoClient, MongoTopologyClosedError, type Db } from 'mongodb'
import { StoreUnavailable } from '../../ports/store'

const ANSWER_MS = 5000
/** A caller waits three seconds at most (the platform's own limit for a call): fail before that and say so. */
const OPTIONS = {
  serverSelectionTimeoutMS: 2000,
  connectTimeoutMS: 2000,
  maxIdleTimeMS: 60_000,
  retryReads: true,
  retryWrites: true,
  writeConcern: { w: 'majority', journal: true },
} as const

/** A cloud function answers one call at a time, and there are many of them: the server has to take this from each. */
const CONNECTIONS = 5

/** One client for the process, kept from call to call. */
export interface MongoConnection {
  /** Connected, or rejects with the driver's error. */
  database(): Promise<Db>
  /** After an error: throws away a client that can't recover by itself. */
  forgetIfClosed(error: unknown): void
  close(): Promise<void>
}

/** `answerMs`: how long an answer may take; 0 = for ever. */
export function mongoConnection(
  uri: string,
  name: string,
  connections = CONNECTIONS,
  answerMs = ANSWER_MS,
): MongoConnection {
  let connecting: Promise<MongoClient> | undefined
  let closed = false

  const connect = async (): Promise<MongoClient> => {
    const client = new MongoClient(uri, { ...OPTIONS, socketTimeoutMS: answerMs, maxPoolSize: connections })
    try {
      return await client.connect()
    } catch (error) {
      // A client whose first connect failed answers "topology is closed" for ever: the next call makes a new one.
      connecting = undefined
      await client.close().catch(() => undefined)
      throw error
    }
  }
  return {
    async database() {
      if (closed) throw new StoreUnavailable('the store is closed')
      connecting ??= connect()
      return (await connecting).db(name)
    },
    forgetIfClosed(error) {
      if (error instanceof MongoTopologyClosedError) connecting = undefined
    },
    async close() {
      closed = true
      const client = await connecting?.catch(() => undefined)
      await client?.close()
    },
  }
}
