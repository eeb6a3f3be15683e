import type { Reply } from '@resident-card/shared'
import Taro from '@tarojs/taro'
import { forgetPerson } from '../device/storage'
import { wipeVault } from '../device/vaultFiles'
import { asReply, unavailable } from './reply'
import { forgetGatewaySession, keepGatewaySession, sessionHeaders } from './session'

/** A person of the demo world, as the local gateway lists them. No other gateway has this door. */
export interface DemoPerson {
  readonly id: string
  readonly role: string
  /** Code of what this person is there to show. */
  readonly situation: string
  readonly name: string
  readonly officeName?: string
}

const ask = async <T>(method: 'GET' | 'POST', path: string, data: object = {}): Promise<Reply<T>> => {
  try {
    const header = { 'content-type': 'application/json', ...sessionHeaders() }
    const answer = await Taro.request<unknown>({ url: path, method, header, ...(method === 'POST' ? { data } : {}) })
    return asReply<T>(answer.data)
  } catch {
    return unavailable('offline')
  }
}

export const demoPeople = (): Promise<Reply<{ readonly people: readonly DemoPerson[] }>> => ask('GET', '/demo/people')

/** Whoever leaves or sits down: what the officer before them may see is not on this device any more. */
const wipe = (): Promise<void> => wipeVault().catch(() => undefined)

/** Signs in and keeps the session; every later call carries it. */
export const signInAs = async (id: string): Promise<Reply<{ readonly session: string }>> => {
  await wipe()
  const reply = await ask<{ readonly session: string }>('POST', '/demo/sign-in', { id })
  if (!reply.ok) return reply
  // A draft names its owner, and goes by itself where that is somebody else.
  forgetPerson(['draft'])
  keepGatewaySession(reply.value.session)
  return reply
}

/** From here on this device knows nobody. */
const forgetHere = (): void => {
  forgetGatewaySession()
  forgetPerson()
}

export const signOut = async (): Promise<void> => {
  await wipe()
  await ask('POST', '/demo/sign-out')
  forgetHere()
}

/**
 * Ends the account's sessions on every device; the others hear of it with their next call. Where that can't be asked nothing changes
 * here either: whoever lost a phone must not believe that it is shut.
 */
export const signOutEverywhere = async (): Promise<Reply<unknown>> => {
  const reply = await ask<unknown>('POST', '/demo/sign-out', { everywhere: true })
  if (!reply.ok) return reply
  await wipe()
  forgetHere()
  return reply
}
