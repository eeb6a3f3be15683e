import { guarded } from '../../components/layout/guarded'
import { Loading } from '../../components/status/Loading'
import { Result } from '../../components/status/Result'
import { useText } from '../../text'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import { DeskPage } from '../desk/DeskPage'
import { useDesk } from '../offline/useDesk'
import { DeskReady } from './DeskReady'
import { PrepareForm } from './PrepareForm'
import { useBackOnceOpen } from '../places/unlockAndBack'
import { UnlockForm } from '../unlockForm/UnlockForm'
import '../unlockForm/unlock.scss'

/** Working without network on this device: made ready, unlocked, looked at, wiped. */
const Screen = () => {
  const t = useText(zh, en)
  const { loaded, vault, deviceRevoked } = useDesk()
  useBackOnceOpen(vault)
  return (
    <DeskPage title={t.prepare.title} current="scan">
      {({ today }) => {
        if (!loaded) return <Loading />
        if (deviceRevoked) return <Result kind="no" title={t.strip.wiped} text={t.prepare.failed.revoked} />
        if (vault === 'locked') return <UnlockForm />
        return vault === 'open' ? <DeskReady today={today} /> : <PrepareForm />
      }}
    </DeskPage>
  )
}

export default guarded(Screen)
