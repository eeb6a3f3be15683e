import type { Failure } from '../lib/failures'
import type { Kept } from '../platform/keepSlip'
import { openSettings, opensSettings } from '../platform/permissions'
import { ask, tell } from './dialogs'

interface Words {
  readonly saved: string
  readonly title: string
  readonly settings: string
  readonly close: string
  readonly album: Readonly<Record<Exclude<Failure, 'cancelled'>, string>>
}

/** Whether a picture came into the album, and where it can be allowed. Who closed WeChat's question themselves knows. */
export const tellKept = async (kept: Kept, { saved, title, settings, close, album }: Words): Promise<void> => {
  if (kept === 'cancelled') return
  if (kept === 'kept') return tell(saved)
  const canBeAllowed = opensSettings && (kept === 'denied' || kept === 'system')
  if (!canBeAllowed) return tell(album[kept])
  if (await ask(title, album[kept], settings, close)) await openSettings(kept)
}
