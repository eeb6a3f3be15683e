import common from '../../text/common.en'
import off from '../../text/staff/offline.en'
import t from '../../text/staff/scan.en'
import { saidOf } from './saidOf'
import { numbersAsOf } from '../../lib/numbersToday'

const n = numbersAsOf('2026-11-26')
const words = { t, off, errors: common.error, n }
const calm = {
  unsure: false,
  way: { kind: 'online' },
  notSaved: undefined,
  error: undefined,
  fell: false,
  judgedHere: false,
  lookedUp: false,
} as const
const refused = { kind: 'refused', code: 'feeNotPaid', traceId: 't' } as const

describe('what stands above the button of a hand-over', () => {
  it.each([
    ['nothing, when all is well', calm, {}],
    [
      'the network went: the hand-over is kept here',
      { ...calm, way: { kind: 'offline' }, fell: true },
      { note: off.fellOffline },
    ],
    ['no answer, network there: press again', { ...calm, unsure: true }, { bad: off.unsure.again }],
    [
      'no answer, network gone: keep it under the same number',
      { ...calm, unsure: true, way: { kind: 'offline' } },
      { bad: off.unsure.keep },
    ],
    [
      'no answer, nothing to keep it in: wait, and keep the card',
      { ...calm, unsure: true, way: { kind: 'wait', why: 'notPrepared' } },
      { bad: off.unsure.wait },
    ],
    ['digits, network gone', { ...calm, way: { kind: 'wait', why: 'onlyOnline' } }, { bad: off.onlyOnline }],
    ['network gone, data locked', { ...calm, way: { kind: 'wait', why: 'needsUnlock' } }, { bad: off.needsUnlock }],
    [
      'judged here, locked since because nobody touched it: the PIN, and everything filled in is there',
      { ...calm, judgedHere: true, way: { kind: 'wait', why: 'needsUnlock' } },
      { bad: off.failed.locked },
    ],
    ['data too old', { ...calm, way: { kind: 'wait', why: 'dataOld' } }, { bad: off.failed.dataOld(n) }],
    [
      'not written down: said before anything else',
      { ...calm, unsure: true, notSaved: 'notDurable' },
      { bad: off.failed.notDurable },
    ],
    [
      'looked up too long ago: there is no code to open again',
      { ...calm, lookedUp: true, error: { ...refused, code: 'codeNotValid' } },
      { bad: t.lookUpTooOld },
    ],
    ['refused, in the window’s words', { ...calm, error: refused }, { bad: t.refusals['feeNotPaid'] }],
  ] as const)('%s', (_story, standing, said) => {
    expect(saidOf(standing, words)).toEqual(said)
  })
})
