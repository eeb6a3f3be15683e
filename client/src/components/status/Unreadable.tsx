import type { UnreadableRow } from '@resident-card/shared'
import { useCommon } from '../../text'
import { Banner } from './Banner'

/** Above a list: what belongs in it and can't be shown, by number where it still has one; nothing where all can. */
export const Unreadable = ({ rows = [] }: { readonly rows?: readonly UnreadableRow[] | undefined }) => {
  const { unreadableRows } = useCommon()
  const damaged = rows.filter(({ why }) => why === 'damaged')
  const newer = rows.length - damaged.length
  const numbers = damaged.flatMap(({ caseNo }) => caseNo ?? [])
  return (
    <>
      {damaged.length === 0 ? null : <Banner tone="bad">{unreadableRows.damaged(damaged.length, numbers)}</Banner>}
      {newer === 0 ? null : <Banner tone="warn">{unreadableRows.newer(newer)}</Banner>}
    </>
  )
}
