import type { DeviceView } from '@resident-card/shared'
import { useState } from 'react'
import { listDevices, revokeDevice } from '../../api/window'
import { useCommand } from '../../api/useCommand'
import { useQuery } from '../../api/useQuery'
import { tell } from '../../device/dialogs'
import type words from '../../text/staff/devices.zh'
import { useBackOnline } from '../connection/useBackOnline'
import { viaDesk } from '../offline/viaDesk'

/** The devices of this authority, and revoking one for good. */
export const useDevices = (t: typeof words) => {
  const { query, reload, replace } = useQuery(() => viaDesk(listDevices)({}), [])
  const [asking, setAsking] = useState<DeviceView>()
  useBackOnline(query.state === 'failed', reload)
  const command = useCommand(viaDesk(revokeDevice))
  const revoke = async (): Promise<void> => {
    if (asking === undefined || query.state !== 'ready') return
    const { deviceId, version } = asking
    const revoked = await command.run({ deviceId, version })
    setAsking(undefined)
    if (revoked === undefined) return reload()
    replace({ ...query.value, items: query.value.items.map((one) => (one.deviceId === deviceId ? revoked : one)) })
    tell(t.done)
  }
  return { query, reload, asking, setAsking, revoke, busy: command.busy, error: command.error }
}
