import { View } from '@tarojs/components'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { Icon } from '../../components/base/Icon'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import type { CameraState } from './useCamera'

interface CameraBoxProps {
  readonly hostId: string
  readonly state: CameraState
  readonly onStart: () => void
  readonly onStop: () => void
}

/** The camera's picture with a frame to aim by; where there is none, why, and what works instead. */
export const CameraBox = ({ hostId, state, onStart, onStop }: CameraBoxProps) => {
  const t = useText(zh, en).scan
  const { denied, noCamera: none, insecure, broken } = t
  const failed =
    state === 'off' || state === 'starting' || state === 'on' ? undefined : { denied, none, insecure, broken }[state]
  return (
    <View className="cam">
      <View className={`cam-box ${state === 'on' ? 'cam-on' : ''}`}>
        <View id={hostId} className="cam-host" />
        {state === 'on' ? (
          <View className="cam-frame">
            <View className="cam-corner cam-tl" />
            <View className="cam-corner cam-tr" />
            <View className="cam-corner cam-bl" />
            <View className="cam-corner cam-br" />
          </View>
        ) : (
          <View className="cam-off">
            <Icon name="scan" size={56} />
            {state === 'starting' ? (
              <View>{t.cameraStarting}</View>
            ) : (
              <Button kind="primary" icon="camera" word={t.useCamera} onTap={onStart} id="scan-camera" />
            )}
          </View>
        )}
      </View>
      {state === 'on' ? (
        <View className="cam-line">
          <View className="note">{t.camera}</View>
          <Button small kind="quiet" word={t.stopCamera} onTap={onStop} />
        </View>
      ) : null}
      {failed === undefined ? null : (
        <Banner tone="warn" title={failed.title}>
          {failed.words}
        </Banner>
      )}
    </View>
  )
}
