import type { Failure } from '../../lib/failures'
import { openSettings, opensSettings, type Refused } from '../../platform/permissions'
import { useCommon } from '../../text'
import { Button } from './Button'

const isRefused = (why: string): why is Refused => why === 'denied' || why === 'system'

/** Beside the words of a refused permission: to where it can be given. Nothing where that is no help. */
export const SettingsButton = ({ why }: { readonly why: Failure | (string & {}) }) => {
  const t = useCommon()
  if (!opensSettings || !isRefused(why)) return null
  return <Button id="open-settings" kind="plain" small word={t.settings} onTap={() => openSettings(why)} />
}
