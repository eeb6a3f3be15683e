import { Cite } from '../../components/data/Cite'
import type { NoticeLine } from './viewNotice'

/** The sources of one line. */
export const Cites = ({ line: { clauses, says } }: { readonly line: NoticeLine }) => (
  <>
    {clauses.map((clause, at) => (
      <Cite key={clause} clause={clause} {...(says !== undefined && at === clauses.length - 1 ? { says } : {})} />
    ))}
  </>
)
