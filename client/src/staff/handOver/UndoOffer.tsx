import { settingAt } from '@resident-card/shared'
import { Cell } from '../../components/data/Cell'
import { Cells } from '../../components/data/Cells'
import { useText } from '../../text'
import en from '../../text/staff/scan.en'
import zh from '../../text/staff/scan.zh'
import { deskNow } from '../connection/deskNow'
import { useTick } from '../connection/useTick'
import { useDesk } from '../offline/useDesk'
import { undoLeft } from './undoLeft'

interface UndoOfferProps {
  /** When it was handed over, epoch ms. */
  readonly handoverAt: number
  /** The server said that this person may undo it however late: a supervisor. */
  readonly always?: boolean
  readonly onOpen: () => void
}

const EVERY_MS = 5_000

/** The way back from a mistaken hand-over, and how long it is open. */
export const UndoOffer = ({ handoverAt, always = false, onOpen }: UndoOfferProps) => {
  const t = useText(zh, en).undo
  const desk = useDesk()
  const left = undoLeft(handoverAt, deskNow(desk, useTick(EVERY_MS)))
  const open = left !== undefined || always
  const note =
    left === undefined ? (always ? t.supervisor : t.over(settingAt('undoBySameOfficer', handoverAt))) : t.left(left)
  return (
    <Cells>
      <Cell
        id="undo-open"
        icon="turn"
        iconClass={open ? 'c-warn' : 'c-mute'}
        title={t.offer}
        note={note}
        disabled={!open}
        {...(open ? { onTap: onOpen } : {})}
      />
    </Cells>
  )
}
