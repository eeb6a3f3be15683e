import { readStored, removeStored, writeStored } from '../device/storage'

/** The gateway's session on H5 (demo sign-in). In the mini-program WeChat itself says who is calling: there is none. */
const KEY = 'gatewaySession'

export const gatewaySession = (): string | undefined => {
  const stored = readStored(KEY)
  return typeof stored === 'string' ? stored : undefined
}

export const keepGatewaySession = (session: string): void => {
  writeStored(KEY, session)
}

export const forgetGatewaySession = (): void => removeStored(KEY)

/** Headers of every call to the gateway. */
export const sessionHeaders = (): Record<string, string> => {
  const session = gatewaySession()
  return session === undefined ? {} : { 'X-Demo-Session': session }
}
