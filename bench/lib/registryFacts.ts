import { plainDate } from '@resident-card/shared'
import type { CountyCode, RegistryFacts } from '@resident-card/shared'

const code = (text: string): CountyCode => text as CountyCode

const card = {
  issuedOn: plainDate('2025-04-18'),
  validTo: plainDate('2045-04-18'),
  longTerm: false,
  fingerprintsCollectedOn: plainDate('2025-04-02'),
  issuingOrgan: '520103',
  status: 'valid',
} as const

const admitted: RegistryFacts = {
  hukou: { prefecture: code('520100'), county: code('520103') },
  birthDate: plainDate('1990-05-17'),
  card,
  changedSinceCard: [],
  reason: 'damaged',
}
const { card: _, ...neverHadOne } = admitted

/** People a window meets: admitted, card too old, hukou elsewhere, first card, moved since. */
export const FACTS: readonly RegistryFacts[] = [
  admitted,
  {
    ...admitted,
    card: { ...card, issuedOn: plainDate('2021-06-08'), fingerprintsCollectedOn: plainDate('2021-06-01') },
  },
  { ...admitted, hukou: { prefecture: code('430100'), county: code('430102') } },
  neverHadOne,
  { ...admitted, changedSinceCard: ['address'] },
]
