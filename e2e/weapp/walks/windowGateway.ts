import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runGateway } from '../../lib/gateway'
import { aWindowStore, type Waiting, type WindowStore } from '../../lib/windowStore'

/** A gateway, and people whose cards lie at its window. */
export interface WindowGateway {
  readonly address: string
  readonly store: WindowStore
  readonly person: (n: number) => Waiting
  /** What the records say of the nth person's card. */
  readonly inTheStore: (n: number) => Promise<{ readonly state: string; readonly handedOver: number }>
  readonly close: () => Promise<void>
}

export const ONCE = { state: 'collected', handedOver: 1 }
export const NOT_YET = { state: 'ready', handedOver: 0 }

export const aWindowGateway = async (people: number): Promise<WindowGateway> => {
  const folder = mkdtempSync(join(tmpdir(), 'weapp-window-'))
  const store = await aWindowStore(folder, people)
  const gateway = await runGateway({ folder })
  const person = (n: number): Waiting => {
    const one = store.waiting[n]
    if (one === undefined) throw new Error(`nobody ${n}`)
    return one
  }
  return {
    address: gateway.address,
    store,
    person,
    inTheStore: async (n) => {
      const { asking, caseId } = person(n)
      const { state, history } = await asking.get('applications', 'getMyCase', { caseId })
      return { state, handedOver: history.filter(({ kind }) => kind === 'handedOver').length }
    },
    close: async () => {
      await gateway.stop()
      await store.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
