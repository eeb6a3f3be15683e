import { Canvas, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { Icon } from '../../components/base/Icon'
import { slipWay } from '../../platform/keepSlip'
import { useCommon, useText } from '../../text'
import en from '../../text/staff/shift.en'
import zh from '../../text/staff/shift.zh'
import { DeskPage } from '../desk/DeskPage'
import { useWide } from '../device/useWide'
import type { PaperModel } from './paperModel'
import { PaperSheet } from './PaperSheet'
import { PAPER_CANVAS, usePaper } from './usePaper'

interface PaperFrameProps {
  readonly title: string
  readonly current: string
  /** Undefined until it is read; `children` then say what there is to say. */
  readonly model: PaperModel | undefined
  /** Above the paper, on the screen only. */
  readonly above?: ReactNode
  /** A further button, e.g. the second signature. */
  readonly beside?: ReactNode
  readonly children?: ReactNode
}

/** A desk page that shows one paper and lets it leave the screen. */
export const PaperFrame = ({ title, current, model, above, beside, children }: PaperFrameProps) => {
  const t = useText(zh, en).paper
  const common = useCommon()
  const wide = useWide()
  const { keep, send, saving } = usePaper(t)
  const buttons =
    model === undefined ? undefined : (
      <>
        {beside}
        <Button kind="plain" word={t.share} onTap={() => send(model)} id="paper-send" />
        <Button
          kind={beside === undefined || beside === null ? 'primary' : 'plain'}
          icon="save"
          word={slipWay === 'print' ? t.print : t.save}
          busy={saving ? common.busy(t.saving) : undefined}
          onTap={() => keep(model)}
          id="paper-keep"
        />
      </>
    )
  const withButtons =
    buttons === undefined
      ? {}
      : wide
        ? { action: <View className="paper-buttons">{buttons}</View> }
        : { dock: <Dock>{buttons}</Dock> }
  return (
    <DeskPage title={title} current={current} {...withButtons}>
      {() => (
        <>
          <View className="paper-only-screen">{above}</View>
          {model === undefined ? children : <PaperSheet model={model} />}
          {slipWay === 'album' && model !== undefined ? (
            <>
              {model.table === undefined ? null : (
                <View className="paper-hint">
                  <Icon name="card" size={18} className="c-mute" />
                  <View>{t.pictureIsSums}</View>
                </View>
              )}
              <Canvas type="2d" id={PAPER_CANVAS} canvasId={PAPER_CANVAS} className="paper-canvas" />
            </>
          ) : null}
        </>
      )}
    </DeskPage>
  )
}
