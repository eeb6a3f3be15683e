import { View } from '@tarojs/components'
import { useState } from 'react'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { LinkButton } from '../../components/form/LinkButton'
import { ask } from '../../device/dialogs'
import { useText } from '../../text'
import en from '../../text/staff/offline.en'
import zh from '../../text/staff/offline.zh'
import { unlockDesk, wipeDesk } from '../offline/desk'
import type { Unlocked } from '../offline/ground/deskState'
import { useDesk } from '../offline/useDesk'
import { pinDigits } from './pinDigits'
import { PinField } from './PinField'
import { whyLocked } from './whyLocked'
import './unlock.scss'
import { numbersToday } from '../../lib/numbersToday'

/** The PIN after a reload, or when nobody used the desk for a while: opens what this device holds, wherever it is asked for. */
export const UnlockForm = ({ onOpen }: { readonly onOpen?: () => void }) => {
  const t = useText(zh, en).unlock
  const desk = useDesk()
  const n = numbersToday()
  const [pin, setPin] = useState('')
  const [busy, setBusy] = useState(false)
  const [came, setCame] = useState<Unlocked>()
  const go = async (): Promise<void> => {
    if (pin.length < pinDigits() || busy) return
    setBusy(true)
    const unlocked = await unlockDesk(pin)
    setBusy(false)
    setPin('')
    setCame(unlocked)
    if (unlocked === 'open') onOpen?.()
  }
  const forget = async (): Promise<void> => {
    if (await ask(t.forgotTitle, t.forgotText, t.forgotYes, t.forgotNo)) await wipeDesk()
  }
  const failed =
    came === undefined || came === 'open' || came === 'wrong'
      ? undefined
      : came === 'wiped'
        ? t.wiped(n('pinTries'), n('offlineWipe'))
        : t[came]
  return (
    <View className="unlock" id="unlock">
      <View className="unlock-why">
        <View className="strong">{t.title}</View>
        <View className="note">{whyLocked(desk, t, n)}</View>
      </View>
      <PinField
        id="unlock-pin"
        label={t.pin}
        placeholder={t.pinHint(pinDigits())}
        value={pin}
        error={came === 'wrong' && pin === '' ? t.wrong(desk.triesLeft) : undefined}
        onInput={setPin}
        onEnter={() => void go()}
      />
      {failed === undefined ? null : <Banner tone="bad">{failed}</Banner>}
      <View className="unlock-do">
        <Button
          id="unlock-do"
          word={t.button}
          busy={busy ? t.busy : undefined}
          disabled={pin.length < pinDigits()}
          onTap={go}
        />
        <LinkButton word={t.forgot} onTap={forget} />
      </View>
    </View>
  )
}
