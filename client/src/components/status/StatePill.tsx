import type { State } from '@resident-card/shared'
import { useCommon } from '../../text'
import { Pill, type PillKind } from './Pill'

const KINDS: Record<State, PillKind> = {
  submitted: 'going',
  returned: 'turn',
  accepted: 'going',
  onHold: 'going',
  issued: 'going',
  remake: 'going',
  produced: 'going',
  dispatched: 'going',
  ready: 'ok',
  collected: 'closed',
  delivered: 'closed',
  refused: 'no',
  withdrawn: 'closed',
}

/** Where a case stands, as its applicant is told. */
export const StatePill = ({ state }: { readonly state: State }) => (
  <Pill kind={KINDS[state]} word={useCommon().state[state]} />
)
