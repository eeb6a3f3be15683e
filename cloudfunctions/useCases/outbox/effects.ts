import { MOVEMENT_KINDS } from '@resident-card/shared'
import type { MovementKind } from '@resident-card/shared'
import type { EffectHandler, Effects } from '../../runtime/dependencies'
import { enterMovement } from './effects/enterMovement'
import { enterUndoing } from './effects/enterUndoing'
import { recordNewCard } from './effects/recordNewCard'
import { reportLost } from './effects/reportLost'
import { sendNotice } from './effects/sendNotice'
import { takeBackNewCard } from './effects/takeBackNewCard'
import { tellWindow } from './effects/tellWindow'

/** Who enters what moved at the window. */
export const MOVEMENTS: Readonly<Record<MovementKind, EffectHandler>> = {
  received: enterMovement,
  handedOver: enterMovement,
  handOverUndone: enterUndoing,
  sentBack: enterMovement,
  oldCardByMail: enterMovement,
}

const enterLedger: EffectHandler = async (deps, record, message) => {
  const movement = MOVEMENT_KINDS.find((kind) => kind === message.facts['movement'])
  if (movement === undefined) throw new Error('a movement without its name')
  return MOVEMENTS[movement](deps, record, message)
}

/**
 * Who does what waits in an outbox: a kind without a handler doesn't compile. Put among the dependencies where a function
 * is composed, so that a command knows nothing of what others cause.
 */
export const EFFECTS: Effects = {
  reportLost,
  recordNewCard,
  takeBackNewCard,
  enterLedger,
  tellWindow,
  notice: sendNotice,
}
