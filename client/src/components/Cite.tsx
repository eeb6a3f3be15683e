import { clause, isClauseId } from '@resident-card/shared'
import { useText } from '../text'
import en from '../text/cite.en'
import zh from '../text/cite.zh'
import { CiteLine } from './CiteLine'

interface CiteProps {
  /** Clause id, e.g. `GZ-6`. */
  readonly clause: string
  /** What the clause says, in a few words, after its place. */
  readonly says?: string
}

/** After every rule a person reads: where it stands. Our own assumptions are marked as such. */
export const Cite = ({ clause: id, says }: CiteProps) => {
  const t = useText(zh, en)
  if (!isClauseId(id)) return null
  const { source, article } = clause(id)
  const where = t.where(source, article)
  const line = [where, says].filter((part) => part !== undefined && part !== '').join('：')
  return <CiteLine office={source === 'office'} where={line} />
}
