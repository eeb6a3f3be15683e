import type { Decision, Instant } from '@resident-card/shared'
import type { OutboxMessage } from '../../records/application'
import type { Dependencies } from '../../runtime/dependencies'
import { newId } from '../../sealing/newId'

/** What must happen after a decision is saved, effects first: written into the same document as the decision. */
export const outboxOf = (
  deps: Pick<Dependencies, 'random'>,
  { effects, notices }: Pick<Decision, 'effects' | 'notices'>,
  at: Instant,
): readonly OutboxMessage[] => [
  ...effects.map(({ kind, facts }) => ({ id: newId(deps.random), at, kind, code: kind, facts })),
  ...notices.map(({ code, facts }) => ({ id: newId(deps.random), at, kind: 'notice' as const, code, facts })),
]
