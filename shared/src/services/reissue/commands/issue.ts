import { start } from '../../clocks'
import { stop } from '../../../application/clocks'
import type { Command } from '../../command'

export interface Issue {
  readonly command: 'issue'
}

/** Reviewed and signed by the county of the hukou place (GZ-6, LAW-8). */
export const issue: Command<Issue, 'issued'> = {
  in: { accepted: { by: ['countyReviewer'], to: 'issued' } },
  history: 'issued',
  patch: ({ clocks }, _intent, context) => ({
    clocks: start(stop(clocks, ['issue'], context.today), ['produce'], context.today, context),
  }),
  notices: () => [{ code: 'issued', facts: {} }],
}
