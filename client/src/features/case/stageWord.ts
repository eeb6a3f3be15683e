import type { Collection } from '@resident-card/shared'
import type words from '../../text/states.zh'
import type { StageName } from './stageNow'

/** What a stage is called: by mail the card is handed to the post, not brought to a window. */
export const stageWord = (stage: StageName, collection: Collection, t: typeof words): string =>
  stage === 'distribute' && collection === 'mail' ? t.handToPost : t.stage[stage]
