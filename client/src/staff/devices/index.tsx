import { View } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { chinaToday } from '../../lib/today'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Card } from '../../components/layout/Card'
import { Cite } from '../../components/data/Cite'
import { Empty } from '../../components/status/Empty'
import { ErrorState } from '../../components/status/ErrorState'
import { Icon } from '../../components/base/Icon'
import { Loading } from '../../components/status/Loading'
import { Pill } from '../../components/status/Pill'
import { useCommon, useSay, useText } from '../../text'
import { errorWords } from '../../text/errorWords'
import en from '../../text/staff/devices.en'
import zh from '../../text/staff/devices.zh'
import { DeskPage } from '../desk/DeskPage'
import { DeskSheet } from '../desk/DeskSheet'
import './index.scss'
import { useDevices } from './useDevices'
import { viewDevice } from './viewDevice'
import { isEmpty, Unreadable } from '../../components/status/Unreadable'

/** The window's devices: when each was last online, and revoking one. */
const Screen = () => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const today = chinaToday()
  const { query, reload, asking, setAsking, revoke, busy, error } = useDevices(t)
  const items = query.state === 'ready' ? query.value.items : []
  return (
    <DeskPage title={t.title} about={t.about} current="devices">
      {() => (
        <View className="devices">
          {query.state === 'ready' ? <Unreadable to="desk" rows={query.value.unreadable} /> : null}
          {query.state === 'loading' ? <Loading /> : null}
          {query.state === 'failed' ? <ErrorState error={query.error} onRetry={reload} /> : null}
          {query.state === 'ready' && isEmpty(items, query.value.unreadable) ? <Empty text={t.none} /> : null}
          {error === undefined ? null : (
            <Banner tone="bad">{error.kind === 'conflict' ? t.stale : errorWords(error, common.error)}</Banner>
          )}
          {items.map((device) => {
            const model = viewDevice(device, Date.now(), today, t, say)
            return (
              <Card key={device.deviceId} className="device" id={`device-${device.deviceId}`}>
                <View className="device-head">
                  <Icon name="phone" size={24} className={model.mayRevoke ? 'c-pri' : 'c-mute'} />
                  <View className="device-name">{model.name}</View>
                  <Pill kind={model.pill} word={model.word} />
                </View>
                {model.lines.map((line) => (
                  <View key={line} className="note num">
                    {line}
                  </View>
                ))}
                {model.mayRevoke ? (
                  <View className="device-act">
                    <Button
                      small
                      kind="quiet"
                      word={t.revoke}
                      onTap={() => setAsking(device)}
                      id={`revoke-${device.deviceId}`}
                    />
                  </View>
                ) : null}
              </Card>
            )
          })}
          {asking === undefined ? null : (
            <DeskSheet title={t.sheet.title(asking.name)} closeWord={t.sheet.keep} onClose={() => setAsking(undefined)}>
              {t.sheet.follows.map((line) => (
                <View key={line} className="sheet-text">
                  {line}
                </View>
              ))}
              <View className="sheet-text note">{t.sheet.when}</View>
              <Cite clause="OFFICE-OFFLINE" />
              <View className="sheet-buttons">
                <Button
                  kind="bad"
                  word={t.sheet.go}
                  busy={busy ? common.busy(t.sheet.busy) : undefined}
                  onTap={revoke}
                  id="revoke-do"
                />
                <Button kind="plain" word={t.sheet.keep} onTap={() => setAsking(undefined)} />
              </View>
            </DeskSheet>
          )}
        </View>
      )}
    </DeskPage>
  )
}

export default guarded(Screen)
