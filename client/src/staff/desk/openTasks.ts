import { useEffect, useState } from 'react'
import { listTasks } from '../../api/window'
import { gatewaySession } from '../../api/session'

/** How many tasks are open here; of a first page only, `more` says that there are further ones. */
export interface OpenTasks {
  readonly count: number
  readonly more: boolean
}

/** Asked again when a page opens, but not for every one of them. */
const FRESH_MS = 20_000

let known: (OpenTasks & { readonly session: string | undefined }) | undefined
let askedAt = 0
let asking: Promise<void> | undefined
const listeners = new Set<() => void>()

/** Asks anew; without network what was known stays. */
export const refreshOpenTasks = (): Promise<void> => {
  const session = gatewaySession()
  asking ??= listTasks({ status: 'open' }).then((reply) => {
    asking = undefined
    if (!reply.ok) return
    askedAt = Date.now()
    known = { session, count: reply.value.items.length, more: reply.value.next !== undefined }
    for (const listener of listeners) listener()
  })
  return asking
}

/** As far as is known; somebody else may have sat down at this device. */
export const openTasksOf = (): OpenTasks | undefined => (known?.session === gatewaySession() ? known : undefined)

/** Open tasks of this authority, for whoever may see them; undefined until they are known. */
export const useOpenTasks = (maySee: boolean): OpenTasks | undefined => {
  const [, setTurn] = useState(0)
  useEffect(() => {
    if (!maySee) return undefined
    const listener = () => setTurn((turn) => turn + 1)
    listeners.add(listener)
    if (openTasksOf() === undefined || Math.abs(Date.now() - askedAt) > FRESH_MS) void refreshOpenTasks()
    return () => {
      listeners.delete(listener)
    }
  }, [maySee])
  return maySee ? openTasksOf() : undefined
}
