import { factsFor, REASONS, type Reason } from '@resident-card/shared'
import { openInstead } from '../../app/open'
import { routes } from '../../app/routes'
import { Button } from '../../components/form/Button'
import { Dock } from '../../components/layout/Dock'
import { choose, showText, tell } from '../../device/dialogs'
import { keepSlip, slipWay } from '../../platform/keepSlip'
import { sendText } from '../../platform/sendText'
import { useCommon, useSay, useText } from '../../text'
import en from '../../text/eligibility.en'
import zh from '../../text/eligibility.zh'
import { numbersToday } from '../../lib/numbersToday'
import { slipText } from '../../features/guide/slipText'
import type { EligibilityScreen } from '../../features/guide/viewEligibility'

interface RefusedDockProps {
  readonly screen: Extract<EligibilityScreen, { kind: 'no' }>
  readonly reason: Reason
  readonly today: string
}

/** Whose old card is dead: what a card that counts as lost is applied for by. */
const VOID = REASONS.find((reason) => factsFor(reason).oldCard === 'void')

/** What a person who was refused can still do here: take it along, or the temporary card. */
export const RefusedDock = ({ screen, reason, today }: RefusedDockProps) => {
  const t = useText(zh, en)
  const common = useCommon()
  const say = useSay()
  const send = async (): Promise<void> => {
    const sent = await sendText(slipText(screen, reason, today, { t, say }))
    if (sent !== 'sent') tell(sent === 'copied' ? t.slip.copied : common.notCopied)
  }
  const save = async (): Promise<void> => {
    if (slipWay !== 'print') return send()
    const picked = await choose([t.slip.share, t.slip.print])
    if (picked === 0) await send()
    if (picked === 1) await keepSlip(undefined)
  }
  const urgent = (): void => {
    const n = numbersToday()
    const text = t.urgentText(n('temporaryWithin'), n('temporaryValid'), say.money(n('temporaryFee')))
    showText(t.urgentTitle, text, common.close)
  }
  const asLost = () => openInstead(routes.notice(VOID === undefined ? {} : { reason: VOID }))
  return (
    <Dock>
      <Button kind="plain" word={t.urgent} onTap={urgent} />
      {screen.asLost ? (
        <Button id="as-lost" wide word={t.asLost} onTap={asLost} />
      ) : (
        <Button id="slip" wide icon="save" word={t.slip.action} onTap={save} />
      )}
    </Dock>
  )
}
