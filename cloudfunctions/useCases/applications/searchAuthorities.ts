import { ok, searchAuthorities as search } from '@resident-card/shared'
import { InvalidCursor } from '../../ports/store'
import type { UseCase } from '../../runtime/call'
import { authorityView } from '../views/offices'

const PAGE = 20

/** Offices that take online applications: by name, pinyin or initials, by place, nearest first. */
export const searchAuthorities: UseCase<'applications', 'searchAuthorities'> = async (input, _call, deps) => {
  const found = search(await deps.reference.authorities(), { ...input, accepts: true, limit: PAGE })
  // One we gave has offices behind it: this is made up, of another search, or its office is gone since.
  if (input.after !== undefined && found.items.length === 0) throw new InvalidCursor('not an office of this search')
  return ok({
    items: found.items.map(({ distance, ...entry }) => authorityView(entry, distance)),
    total: found.total,
    ...(found.next !== undefined && { next: found.next }),
  })
}
