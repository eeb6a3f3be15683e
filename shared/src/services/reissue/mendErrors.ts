import type { Application, Collection, Damage, MendableField } from '../../application/application'
import { MENDABLE_FIELDS } from '../../application/application'
import type { AuthorityId, PhotoId } from '../../kernel/ids'

/** Only what was asked to be mended. Recipient and address lie sealed beside the application; `phone` says only that it changed. */
export interface MendedFields {
  readonly photo?: PhotoId
  readonly damage?: Damage
  readonly phone?: true
  readonly acceptingAuthority?: AuthorityId
  readonly collection?: Collection
}

/** Exactly what was asked for, nothing else: `required` for what is missing, `notAskedFor` for what is more. */
export const mendErrors = (
  application: Pick<Application, 'mend'>,
  changes: MendedFields,
): readonly { field: MendableField; code: 'required' | 'notAskedFor' }[] => {
  const asked = application.mend?.fields ?? []
  return MENDABLE_FIELDS.flatMap((field) => {
    const given = changes[field] !== undefined
    if (asked.includes(field) === given) return []
    return [{ field, code: given ? ('notAskedFor' as const) : ('required' as const) }]
  })
}
