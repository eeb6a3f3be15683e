import { Canvas } from '@tarojs/components'
import { guarded } from '../../components/layout/guarded'
import { CaseFailed } from '../../features/case/CaseFailed'
import { chinaToday } from '../../lib/today'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { Loading } from '../../components/status/Loading'
import { Page } from '../../components/layout/Page'
import { slipWay } from '../../platform/keepSlip'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/slip.en'
import zh from '../../text/slip.zh'
import statesEn from '../../text/states.en'
import statesZh from '../../text/states.zh'
import './index.scss'
import { SlipSheet } from './SlipSheet'
import { SLIP_CANVAS, useSlip } from './useSlip'
import { viewSlip } from './viewSlip'

/** A slip to print, to save or to send: for whoever comes to the window without phone or network. */
const Slip = () => {
  const t = useText(zh, en)
  const words = { t, states: useText(statesZh, statesEn), common: useCommon(), say: useSay() }
  const { query, reload, keep, send, saving } = useSlip(t)
  if (query.state !== 'ready') {
    return (
      <Page title={t.title}>
        {query.state === 'loading' ? <Loading /> : <CaseFailed error={query.error} onRetry={reload} />}
      </Page>
    )
  }
  const model = viewSlip(query.value, chinaToday(), words)
  const dock = (
    <Dock>
      <Button kind="plain" word={t.share} onTap={() => send(model)} />
      <Button
        wide
        icon="save"
        word={slipWay === 'print' ? t.print : t.save}
        busy={saving && slipWay === 'album' ? words.common.busy(t.saving) : undefined}
        onTap={() => keep(model)}
      />
    </Dock>
  )
  return (
    <Page title={t.title} className="slip-page" dock={dock}>
      <SlipSheet model={model} t={t} />
      {slipWay === 'album' ? (
        <Canvas type="2d" id={SLIP_CANVAS} canvasId={SLIP_CANVAS} className="slip-canvas" />
      ) : null}
    </Page>
  )
}

export default guarded(Slip)
