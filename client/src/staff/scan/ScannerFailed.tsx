import type { Failure } from '../../lib/failures'
import { Banner } from '../../components/status/Banner'
import { SettingsButton } from '../../components/form/SettingsButton'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'

/** Why the phone's scanner did not open, and what works meanwhile. */
export const ScannerFailed = ({ why }: { readonly why: Exclude<Failure, 'cancelled'> }) => {
  const { deniedMini: denied, deniedSystem: system, privacy, brokenMini: failed } = useText(zh, en).scan
  const { title, words } = { denied, system, privacy, failed }[why]
  return (
    <Banner tone="warn" title={title}>
      {words}
      <SettingsButton why={why} />
    </Banner>
  )
}
