import { type BackPlace } from '@resident-card/shared'
import type { DestructionView, DeviceView } from '@resident-card/shared'
import { at } from '../../features/case/aCase'
import { sayIn } from '../../text/say'
import t from '../../text/staff/start.en'
import { aShift } from '../testing/aShift'
import { viewBack, type BackFacts } from './viewBack'

const TODAY = '2026-12-14'
const now = at(TODAY, '17:00')
const batch = (more: Partial<DestructionView>): DestructionView => ({
  destructionId: 'd',
  version: 1,
  name: '20261214-1',
  cards: [],
  madeAt: 0,
  madeBy: '010102',
  maySign: false,
  ...more,
})
const device = (more: Partial<DeviceView>): DeviceView => ({
  deviceId: 'd',
  version: 1,
  name: 'Window 2',
  enrolledAt: 0,
  enrolledBy: '010102',
  ...more,
})
const line = (place: BackPlace, facts: Partial<BackFacts>) => {
  const { note, tone, value } = viewBack(place, { now, ...facts }, TODAY, t, sayIn('en'))
  return [note, tone, value].filter(Boolean).join(' | ')
}

describe('behind the counter, in one line each', () => {
  test.each<[string, BackPlace, Partial<BackFacts>, string]>([
    [
      'no shift: urged to count',
      'shift',
      { shift: { open: undefined } },
      'No shift is open: please count the safe first | c-warn',
    ],
    [
      'a shift: since when, whose, how many cards were given',
      'shift',
      { shift: { open: aShift() } },
      'Open since today 08:55, officer 010102 | 4 handed over',
    ],
    ['nothing to settle', 'tasks', { tasks: { count: 0, more: false } }, 'Nothing to settle'],
    [
      'three to settle: red',
      'tasks',
      { tasks: { count: 3, more: false } },
      'Each stays until somebody settles it | c-bad | 3',
    ],
    [
      'more than a page',
      'tasks',
      { tasks: { count: 50, more: true } },
      'Each stays until somebody settles it | c-bad | 50 and more',
    ],
    [
      'a batch this officer may sign',
      'oldCards',
      { batches: [batch({ maySign: true })] },
      '1 batch waits for your signature | c-warn',
    ],
    ['a batch somebody else must sign', 'oldCards', { batches: [batch({})] }, '1 batch waits for a second signature'],
    ['all signed', 'oldCards', { batches: [batch({ signedAt: 1 })] }, 'No batch is waiting for a signature'],
    ['devices in touch', 'devices', { devices: [device({ lastSyncAt: now - 1 })] }, '1 in use'],
    [
      'a device silent since yesterday',
      'devices',
      { devices: [device({ lastSyncAt: now - 86_400_000 }), device({ revokedAt: 1, lastSyncAt: 0 })] },
      '1 silent for more than 8 hours | c-warn | 1 in use',
    ],
    ['no answer: said, not passed over as nothing', 'tasks', {}, 'Could not load'],
  ])('%s', (_, place, facts, expected) => expect(line(place, facts)).toBe(expected))
})
