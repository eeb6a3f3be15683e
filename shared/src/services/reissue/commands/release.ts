import { by } from '../../command'
import type { Command } from '../../command'

export interface Release {
  readonly command: 'release'
}

/** The suspicion is cleared: back to where the hold began. */
export const release: Command<Release> = {
  in: { onHold: { by: [by.county], to: 'heldFrom' } },
  history: 'released',
  public: false,
}
