import { instant } from '../kernel/instant'
import type { Application } from './application'
import type { DecisionContext } from './decision'

/**
 * The context with a time no earlier than the last entry's: a history is in order whatever a clock did between two of them.
 * The day stays today's: time limits go by it, and a clock that was put right counts rightly again.
 */
export const afterLast = <C extends Pick<DecisionContext, 'now'>>(
  context: C,
  { history }: Pick<Application, 'history'>,
): C => ({ ...context, now: instant(Math.max(context.now, history.at(-1)?.at ?? 0)) })
