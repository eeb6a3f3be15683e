import { OfflineBanner } from '../../components/status/Banner'
import { VerdictPanel } from '../../components/status/VerdictPanel'
import { useSay, useText } from '../../text'
import offlineEn from '../../text/staff/offline.en'
import offlineZh from '../../text/staff/offline.zh'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { useDesk } from '../offline/useDesk'
import type { Scanned } from '../verdict/scanned'
import { viewOffline } from '../verdict/viewOffline'
import { viewVerdict } from '../verdict/viewVerdict'

interface VerdictHeadProps {
  readonly scanned: Scanned
  readonly today: string
}

/** The answer across the full width; above it, whenever there is no network or was none, how much it is worth. */
export const VerdictHead = ({ scanned, today }: VerdictHeadProps) => {
  const t = useText(zh, en)
  const off = useText(offlineZh, offlineEn)
  const say = useSay()
  const { connection } = useDesk()
  if (scanned.source === 'online') {
    const { kind, icon, title, notes } = viewVerdict(scanned.verdict, today, t, say)
    return <VerdictPanel kind={kind} icon={icon} title={title} notes={notes} />
  }
  const { kind, icon, title, notes, banner } = viewOffline(scanned.verdict, today, { t, off, say })
  const back = connection === 'online' && scanned.verdict.verdict === 'ready'
  return (
    <>
      <OfflineBanner title={banner.title}>{back ? off.cameBack : banner.text}</OfflineBanner>
      <VerdictPanel unsure kind={kind} icon={icon} title={title} notes={notes} />
    </>
  )
}
