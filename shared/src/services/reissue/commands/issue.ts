import { start, stop } from '../../../application/clocks'
import { by } from '../../command'
import type { Command } from '../../command'

export interface Issue {
  readonly command: 'issue'
}

/** Reviewed and signed by the county of the hukou place (GZ-6, LAW-8). */
export const issue: Command<Issue> = {
  in: { accepted: { by: [by.county], to: 'issued' } },
  history: 'issued',
  patch: ({ clocks }, _intent, { today, calendar }) => ({
    clocks: start(stop(clocks, ['issue'], today), ['produce'], today, calendar),
  }),
  notices: () => [{ code: 'issued', facts: {} }],
}
