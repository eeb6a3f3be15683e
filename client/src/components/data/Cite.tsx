import { clause, CLAUSES_EN, CLAUSES_ZH, isClauseId } from '@resident-card/shared'
import { useText } from '../../text'
import en from '../../text/cite.en'
import zh from '../../text/cite.zh'
import { CiteLine } from './CiteLine'

interface CiteProps {
  /** Clause id, e.g. `GZ-6`. */
  readonly clause: string
  /** What the clause says, in a few words, after its place. */
  readonly says?: string
}

/** After every rule a person reads: where it stands; a tap opens the clause in full. Our own assumptions are marked as such. */
export const Cite = ({ clause: id, says }: CiteProps) => {
  const t = useText(zh, en)
  const full = useText(CLAUSES_ZH, CLAUSES_EN)
  if (!isClauseId(id)) return null
  const { source, article } = clause(id)
  // Rules without an article go by their own name.
  const named = article === '' && source !== 'office'
  const where = named ? full[id].label : t.where(source, article)
  const line = [where, says].filter((part) => part !== undefined && part !== '').join(t.then)
  return <CiteLine office={source === 'office'} where={line} full={full[id].text} />
}
