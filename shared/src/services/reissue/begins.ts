import type { Beginning } from '../service'
import { REASON_FACTS } from './reasons'

/** Starts GZ-5 and LAW-12; a lost card is reported to the registry at once (INV-1, JX-6). */
export const begins: Beginning = {
  state: 'submitted',
  clocks: ['verify', 'law'],
  notices: [{ code: 'submitted', facts: {} }],
  effects: ({ reason }) => (REASON_FACTS[reason].oldCard === 'void' ? [{ kind: 'reportLost', facts: {} }] : []),
}
