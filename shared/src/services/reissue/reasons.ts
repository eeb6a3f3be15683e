import type { ServiceFacts } from '../serviceFacts'

export const REASON_FACTS = {
  lost: { oldCard: 'void', asks: [] },
  damaged: { oldCard: 'handedBack', asks: ['damage'] },
} as const satisfies ServiceFacts['reasons']
