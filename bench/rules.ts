import { assessEligibility, plainDate } from '@resident-card/shared'
import type { RegistryFacts } from '@resident-card/shared'
import { median } from './lib/median'
import { row } from './lib/row'
import type { Row } from './lib/row'
import { FACTS } from './lib/registryFacts'

const CALLS = 200_000

/** `assessEligibility` over admitted and refused people in turn. */
export const measureRules = async (): Promise<readonly Row[]> => {
  const today = plainDate('2026-11-26')
  const rates: number[] = []
  for (let round = 0; round < 7; round += 1) {
    let refused = 0
    const from = performance.now()
    for (let call = 0; call < CALLS; call += 1) {
      const assessment = assessEligibility('reissue', FACTS[call % FACTS.length] as RegistryFacts, today)
      if (!assessment.admitted) refused += 1
    }
    rates.push(CALLS / ((performance.now() - from) / 1000))
    if (refused === 0) throw new Error('nobody was refused: the bench measures nothing')
  }
  return [
    row({
      area: 'rules',
      name: 'assessEligibility',
      unit: 'calls/s',
      value: median(rates),
      goal: 300_000,
      better: 'higher',
    }),
  ]
}
