import type { Command } from '../../command'

export interface Release {
  readonly command: 'release'
}

/** The suspicion is cleared: back to where the hold began. */
export const release: Command<Release, 'released'> = {
  in: { onHold: { by: ['countyReviewer'], to: 'heldFrom' } },
  history: 'released',
  public: false,
}
