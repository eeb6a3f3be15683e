import { View } from '@tarojs/components'
import { Button } from '../../components/form/Button'
import { LinkButton } from '../../components/form/LinkButton'
import { KeyValue } from '../../components/data/KeyValue'
import { Result } from '../../components/status/Result'
import { ask } from '../../device/dialogs'
import { useSay, useText } from '../../text'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import { deskNow } from '../connection/deskNow'
import { useTick } from '../connection/useTick'
import { toScan } from '../places/toScan'
import { minutesSince } from '../verdict/viewOffline'
import { wipeDesk } from '../offline/desk'
import { useDesk } from '../offline/useDesk'
import { numbersToday } from '../../lib/numbersToday'

const EVERY_MS = 15_000

/** Prepared and open: how old, how much, and the way to be rid of it. */
export const DeskReady = ({ today }: { readonly today: string }) => {
  const words = useText(zh, en)
  const t = words.ready
  const say = useSay()
  const n = numbersToday()
  const desk = useDesk()
  const now = deskNow(desk, useTick(EVERY_MS))
  const wipe = async (): Promise<void> => {
    const { wipeTitle, forgotText, forgotYes, forgotNo } = words.unlock
    if (await ask(wipeTitle, forgotText, forgotYes, forgotNo)) await wipeDesk()
  }
  return (
    <View className="desk-state" id="desk-ready">
      <Result kind="ok" title={t.title} text={t.words} />
      <View className="cells pad">
        {desk.dataAt === undefined ? null : (
          <KeyValue name={t.dataAt}>
            <View className="num">{t.at(say.when(desk.dataAt, today), words.age(minutesSince(desk.dataAt, now)))}</View>
          </KeyValue>
        )}
        {desk.cases === undefined ? null : <KeyValue name={t.cases}>{t.count(desk.cases)}</KeyValue>}
        <KeyValue name={t.locks}>{t.locksWhen(n('idleLock'))}</KeyValue>
        <KeyValue name={t.wipes}>{t.wipesWhen(n('offlineWipe'), n('pinTries'))}</KeyValue>
      </View>
      <View className="unlock-do">
        <Button icon="scan" word={t.scan} onTap={toScan} id="desk-scan" />
        <LinkButton word={t.wipe} onTap={wipe} />
      </View>
    </View>
  )
}
