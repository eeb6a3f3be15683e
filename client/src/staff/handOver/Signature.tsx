import { View } from '@tarojs/components'
import { Icon } from '../../components/base/Icon'
import { LinkButton } from '../../components/form/LinkButton'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { SignatureCanvas } from './SignatureCanvas'
import { usePad } from './usePad'

interface SignatureProps {
  readonly signed: boolean
  readonly error?: string | undefined
  readonly onPicture: (pngBase64: string | undefined) => void
}

/** The holder signs on the screen (PUB-HANDOVER); cleared and signed again as often as they like. */
export const Signature = ({ signed, error, onPicture }: SignatureProps) => {
  const t = useText(zh, en).checks
  const pad = usePad(onPicture)
  return (
    <View className="sign" id="sign">
      <View className="sign-head">
        <View className="sign-title">
          <Icon name={signed ? 'ok' : 'edit'} size={24} className={signed ? 'c-ok' : 'c-mute'} />
          <View>{signed ? t.signed : t.sign}</View>
        </View>
        {signed ? <LinkButton word={t.redo} onTap={pad.clear} /> : null}
      </View>
      <View className={`sign-paper ${signed ? 'sign-done' : ''}`}>
        <SignatureCanvas pad={pad} label={t.signHere} />
        {signed ? null : <View className="sign-hint">{t.signHere}</View>}
      </View>
      {error === undefined ? null : <View className="digits-error">{error}</View>}
    </View>
  )
}
