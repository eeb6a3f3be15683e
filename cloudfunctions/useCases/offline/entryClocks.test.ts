import { instant } from '@resident-card/shared'
import { doubtOfClocks } from './entryClocks'

const MINUTE = 60_000
const SLOT = 29_000_000
const SHOWN = SLOT * MINUTE

/** Minutes after the code was shown first: scanned, handed over, device's data, arrived. */
const doubt = (scanned: number, handedOver: number, data: number, arrived: number) =>
  doubtOfClocks(
    { scannedAt: SHOWN + scanned * MINUTE, serverAt: SHOWN + handedOver * MINUTE, dataAt: SHOWN + data * MINUTE },
    SLOT,
    instant(SHOWN + arrived * MINUTE),
  )

describe('the times of a hand-over made without network', () => {
  it.each([
    ['scanned in its minute, handed over two minutes later', 0.5, 2.5, -30, 600, undefined],
    ['scanned in the minute after', 1.9, 3, -30, 600, undefined],
    ['device two minutes ahead', 3.9, 5, -30, 600, undefined],
    ['device two minutes behind', -2, -1, -30, 600, undefined],
    ['device ten minutes ahead', 10.5, 12, -30, 600, 'clockDoubt'],
    ['device ten minutes behind', -9.5, -8, -30, 600, 'clockDoubt'],
    ['a screenshot four minutes after its minutes were over', 6, 7, -30, 600, 'clockDoubt'],
    ['a signature that took a quarter of an hour', 0.5, 15.5, -30, 600, undefined],
    ['handed over twenty minutes after the scan', 0.5, 20.5, -30, 600, 'clockDoubt'],
    ['handed over before the scan', 1, 0.5, -30, 600, 'clockDoubt'],
    ['a minute later than now, as a device may believe', 0.5, 1, -30, 0, undefined],
    ['later than now', 0.5, 3.5, -30, 1, 'clockDoubt'],
    ['data from after the hand-over', 0.5, 1, 30, 600, 'clockDoubt'],
    ['data eight hours old', 0.5, 1, 1 - 8 * 60, 600, undefined],
    ['data older than eight hours', 0.5, 1, 0.9 - 8 * 60, 600, 'notAllowed'],
    ['arrived a week later', 0.5, 1, -30, 7 * 24 * 60, undefined],
  ] as const)('%s', (_name, scanned, handedOver, data, arrived, expected) => {
    expect(doubt(scanned, handedOver, data, arrived)).toBe(expected)
  })
})
