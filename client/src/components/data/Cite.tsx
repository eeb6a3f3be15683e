import { clause, clauseText, isClauseId } from '@resident-card/shared'
import { chinaToday } from '../../lib/today'
import { useLang, useText } from '../../text'
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
  const lang = useLang()
  if (!isClauseId(id)) return null
  const full = clauseText(lang, id, chinaToday())
  const { source, article } = clause(id)
  // Rules without an article go by their own name.
  const named = article === '' && source !== 'office'
  const where = named ? full.label : t.where(source, article)
  const line = [where, says].filter((part) => part !== undefined && part !== '').join(t.then)
  return <CiteLine office={source === 'office'} where={line} full={full.text} />
}
