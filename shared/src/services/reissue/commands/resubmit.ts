import { start } from '../../clocks'

import { mendErrors } from '../mendErrors'
import type { MendedFields } from '../mendErrors'
import { dueOf } from '../dueFacts'
import type { Command } from '../../command'

export interface Resubmit {
  readonly command: 'resubmit'
  readonly changes: MendedFields
}

/** Sent again with exactly what was asked for. */
export const resubmit: Command<Resubmit, 'resubmitted'> = {
  in: { returned: { by: ['citizen'], to: 'submitted' } },
  history: 'resubmitted',
  details: ({ changes: { photo, collection } }, { mend }) => ({
    fields: mend?.fields ?? [],
    ...(photo !== undefined && { photo }),
    ...(collection !== undefined && { collection }),
  }),
  refusal: (before, { changes }) => {
    const fields = mendErrors(before, changes)
    return fields.length > 0 ? { kind: 'invalid', fields } : undefined
  },
  patch: ({ photos, clocks }, { changes }, context) => {
    const { photo, phone: _, ...rest } = changes
    return {
      ...rest,
      ...(photo !== undefined && { photos: [...photos, photo] }),
      clocks: start(clocks, ['verify'], context.today, context),
    }
  },
  notices: (_intent, next) => [{ code: 'submitted', facts: dueOf(next, 'verify') }],
}
