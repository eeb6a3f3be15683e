import { View } from '@tarojs/components'
import { Button } from '../../components/form/Button'
import { Cite } from '../../components/data/Cite'
import { DeskSheet } from '../desk/DeskSheet'

interface ConfirmSheetProps {
  readonly title: string
  readonly follows: string
  readonly go: string
  readonly keep: string
  readonly busy: string | undefined
  readonly onGo: () => unknown
  readonly onClose: () => unknown
}

/** Before a signature: what it means, and that it stands. */
export const ConfirmSheet = ({ title, follows, go, keep, busy, onGo, onClose }: ConfirmSheetProps) => (
  <DeskSheet title={title} closeWord={keep} onClose={onClose}>
    <View className="sheet-text">{follows}</View>
    <Cite clause="OFFICE-OLD-CARDS" />
    <View className="sheet-buttons">
      <Button word={go} busy={busy} onTap={onGo} id="sign-do" />
      <Button kind="plain" word={keep} onTap={onClose} />
    </View>
  </DeskSheet>
)
