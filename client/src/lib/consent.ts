/**
 * Templates a build may send by. WeChat's one-off consent is one message; a long-term one, given to government services, holds until
 * it is taken back. It refuses a question that names both kinds (20002), asks only in a tap, and once in each
 * (developers.weixin.qq.com, requestSubscribeMessage and subscribe-message, read 2026-11-30).
 */
export interface Templates {
  readonly oneOff: readonly string[]
  readonly longTerm: readonly string[]
}

/** What WeChat may be asked in the next tap. */
export interface Question {
  readonly kind: 'oneOff' | 'longTerm'
  readonly ids: readonly string[]
}

/** WeChat refuses the whole question when it names more. */
const MOST_TEMPLATES = 5

/**
 * Long-term consents first, each asked about once: who said yes has nothing to be asked again, who said no isn't pressed and is
 * asked, like everybody, for the next message only. Undefined: there is nothing to ask.
 */
export const nextQuestion = ({ oneOff, longTerm }: Templates, answered: readonly string[]): Question | undefined => {
  const open = longTerm.filter((id) => !answered.includes(id))
  const ids = (open.length > 0 ? open : oneOff).slice(0, MOST_TEMPLATES)
  return ids.length === 0 ? undefined : { kind: open.length > 0 ? 'longTerm' : 'oneOff', ids }
}

/** Of what was asked: what the person answered, yes or no. Filtered or banned ones were never put to them, and count as answered. */
export const answeredIn = (reply: unknown, { ids }: Question): readonly string[] =>
  typeof reply !== 'object' || reply === null
    ? []
    : ids.filter((id) => typeof (reply as Readonly<Record<string, unknown>>)[id] === 'string')
