import { View } from '@tarojs/components'
import { useState } from 'react'
import { revokeOtherCodes } from '../../api/applications'
import { useCommand } from '../../api/useCommand'
import { Sheet } from '../../components/layout/Sheet'
import { Banner } from '../../components/status/Banner'
import { Button } from '../../components/form/Button'
import { LinkButton } from '../../components/form/LinkButton'
import { deviceId } from '../../device/deviceId'
import { tell } from '../../device/dialogs'
import { useCommon } from '../../text'
import { errorWords } from '../../text/errorWords'
import type words from '../../text/code.zh'

interface OtherDeviceProps {
  readonly caseId: string
  /** Another phone fetched codes of this case. */
  readonly warn: boolean
  readonly t: typeof words
  readonly onAlone: () => unknown
}

/** Another phone holds codes too: said, and one tap to make them worthless. */
export const OtherDevice = ({ caseId, warn, t, onAlone }: OtherDeviceProps) => {
  const common = useCommon()
  const [asking, setAsking] = useState(false)
  const command = useCommand(revokeOtherCodes)
  const revoke = async (): Promise<void> => {
    const done = await command.run({ caseId, device: deviceId() })
    if (done === undefined) return
    setAsking(false)
    tell(t.revoke.done(done.revoked))
    onAlone()
  }
  return (
    <>
      {warn ? (
        <Banner tone="warn" title={t.otherDevice}>
          <View>{t.otherDeviceHow}</View>
          <LinkButton word={t.revoke.open} onTap={() => setAsking(true)} id="revoke-others" />
        </Banner>
      ) : null}
      {asking ? (
        <View className="code-ask">
          <Sheet title={t.revoke.title} closeWord={t.revoke.keep} onClose={() => setAsking(false)}>
            <View className="sheet-text">{t.revoke.text}</View>
            <View className="sheet-text note">{t.revoke.how}</View>
            {command.error === undefined ? null : (
              <Banner tone="bad" title={t.revoke.failed}>
                {errorWords(command.error, common.error)}
              </Banner>
            )}
            <View className="sheet-buttons">
              <Button
                word={t.revoke.go}
                busy={command.busy ? common.busy(t.revoke.busy) : undefined}
                onTap={revoke}
                id="revoke-go"
              />
              <Button kind="quiet" word={t.revoke.keep} disabled={command.busy} onTap={() => setAsking(false)} />
            </View>
          </Sheet>
        </View>
      ) : null}
    </>
  )
}
