import { guarded } from '../../../components/layout/guarded'
import { chinaToday } from '../../../lib/today'
import { Banner } from '../../../components/status/Banner'
import { Button } from '../../../components/form/Button'
import { Empty } from '../../../components/status/Empty'
import { ErrorState } from '../../../components/status/ErrorState'
import { Loading } from '../../../components/status/Loading'
import { useCommon, useSay, useText } from '../../../text'
import en from '../../../text/staff/oldCards.en'
import zh from '../../../text/staff/oldCards.zh'
import { wordOf } from '../../desk/wordOf'
import { PaperFrame } from '../../paper/PaperFrame'
import { ConfirmSheet } from '../ConfirmSheet'
import { useBatch } from './useBatch'
import { viewBatch } from './viewBatch'

/** One batch of old cards: its list, who signed, and the second signature by somebody else. */
const Screen = () => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const { query, reload, asking, setAsking, sign, busy, error } = useBatch(t)
  const batch = query.state === 'ready' ? query.value : undefined
  const model = batch === undefined ? undefined : viewBatch(batch, Date.now(), chinaToday(), t, say)
  const open = batch !== undefined && batch.signedAt === undefined
  const above = (
    <>
      {error === undefined ? null : (
        <Banner tone="bad">{error.kind === 'conflict' ? t.batch.stale : wordOf(t.errors, common.error)(error)}</Banner>
      )}
      {open ? (
        <Banner tone="warn" title={t.batch.waiting}>
          {batch.maySign ? t.batch.yours : t.batch.mine}
        </Banner>
      ) : null}
      {asking && batch !== undefined ? (
        <ConfirmSheet
          title={t.batch.signSheet.title(batch.cards.length)}
          follows={t.batch.signSheet.follows}
          go={t.batch.signSheet.go}
          keep={t.batch.signSheet.keep}
          busy={busy ? common.busy(t.batch.signing) : undefined}
          onGo={sign}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </>
  )
  const signButton =
    batch?.maySign === true ? <Button word={t.batch.sign} onTap={() => setAsking(true)} id="batch-sign" /> : undefined
  return (
    <PaperFrame title={t.batch.title} current="oldCards" model={model} above={above} beside={signButton}>
      {query.state !== 'failed' ? (
        <Loading />
      ) : query.error.kind === 'notFound' ? (
        <Empty text={t.batch.gone} />
      ) : (
        <ErrorState error={query.error} onRetry={reload} />
      )}
    </PaperFrame>
  )
}

export default guarded(Screen)
