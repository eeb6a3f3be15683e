import type { Collection, StageView, State } from '@resident-card/shared'

export type StageName = StageView['stage']

/** The stage a case is at, where only its state is known (a list has no timeline); none once it is closed. */
export const stageNow = (state: State, collection: Collection): StageName | undefined => {
  switch (state) {
    case 'submitted':
    case 'returned':
    case 'onHold':
      return 'verify'
    case 'accepted':
      return 'issue'
    case 'issued':
    case 'remake':
      return 'produce'
    case 'produced':
      return 'distribute'
    case 'dispatched':
      return collection === 'mail' ? 'deliver' : 'distribute'
    case 'ready':
      return 'collect'
    case 'collected':
    case 'delivered':
    case 'refused':
    case 'withdrawn':
      return undefined
  }
}
