import { fork } from 'node:child_process'
import { seedDemo } from '../demo/seedDemo'
import { composeLocal } from './composeLocal'
import type { GatewaySettings } from './gatewaySettings'
import { NotStarted } from './workers'

const SEED = 'seed'

/** Whether this process was made by `seedApart`. */
export const isSeeding = (args: readonly string[]): boolean => args[2] === SEED

/**
 * Makes the demo's people in a process of its own, which takes with it what memory that needs (pictures above all). It ends with
 * this one, however that ends. Rejects with `NotStarted`: it has said why itself.
 */
export const seedApart = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const [, program = ''] = process.argv
    const child = fork(program, [SEED])
    child.once('error', reject)
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new NotStarted('the demo’s people'))))
  })

/** The other end of it. */
export const seedHere = async ({ folder, mongo }: GatewaySettings): Promise<void> => {
  // Whoever is starting was killed: whoever starts next begins anew, and nobody may write beside them.
  process.once('disconnect', () => process.exit(1))
  const { deps, store } = await composeLocal(folder, mongo)
  await seedDemo(deps)
  await store.close()
  process.exit(0)
}
