import { guarded } from '../../../components/layout/guarded'
import { chinaToday } from '../../../lib/today'
import { Banner } from '../../../components/status/Banner'
import { ErrorState } from '../../../components/status/ErrorState'
import { Unreadable } from '../../../components/status/Unreadable'
import { Loading } from '../../../components/status/Loading'
import { useSay, useText } from '../../../text'
import en from '../../../text/staff/shift.en'
import zh from '../../../text/staff/shift.zh'
import { PaperFrame } from '../../paper/PaperFrame'
import { useSheet } from './useSheet'
import { viewSheet } from './viewSheet'

/** The sheet of one shift, to be printed and signed. */
const Screen = () => {
  const t = useText(zh, en)
  const say = useSay()
  const { query, reload } = useSheet()
  const value = query.state === 'ready' ? query.value : undefined
  const model =
    value === undefined ? undefined : viewSheet(value.shift, value.rows, value.now, chinaToday(), { t, say })
  const above = (
    <>
      <Unreadable to="desk" rows={value?.unreadable} />
      {value?.shift.knownLater === undefined ? null : (
        <Banner tone="warn" title={t.earlier.knownLater}>
          {t.sheet.knownLaterHow}
        </Banner>
      )}
    </>
  )
  return (
    <PaperFrame title={t.sheet.title} current="shift" model={model} above={above}>
      {query.state === 'failed' ? <ErrorState error={query.error} onRetry={reload} /> : <Loading />}
    </PaperFrame>
  )
}

export default guarded(Screen)
