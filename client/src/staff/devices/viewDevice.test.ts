import type { DeviceView } from '@resident-card/shared'
import { at } from '../../features/case/aCase'
import { sayIn } from '../../text/say'
import t from '../../text/staff/devices.en'
import { viewDevice } from './viewDevice'

const TODAY = '2026-12-14'
const device: DeviceView = {
  deviceId: `${'d'.repeat(22)}7kq4`,
  version: 1,
  name: 'Window 2',
  enrolledAt: at('2026-12-01', '09:00'),
  enrolledBy: '010102',
}
const view = (more: Partial<DeviceView>) =>
  viewDevice({ ...device, ...more }, at(TODAY, '17:00'), TODAY, t, sayIn('en'))

describe('a device, as its supervisor reads it', () => {
  test.each([
    ['never synced yet', {}, 'ok', 'In use', true],
    ['heard of this afternoon', { lastSyncAt: at(TODAY, '16:59') }, 'ok', 'In use', true],
    [
      'silent for longer than its data are good for',
      { lastSyncAt: at(TODAY, '08:30') },
      'offline',
      'Silent for 8 hours',
      true,
    ],
    ['silent over the weekend', { lastSyncAt: at('2026-12-11', '17:00') }, 'offline', 'Silent for 3 days', true],
    [
      'revoked, however long it is silent',
      { lastSyncAt: 0, revokedAt: at(TODAY, '16:00') },
      'closed',
      'Revoked',
      false,
    ],
  ] as const)('%s', (_, more, pill, word, mayRevoke) => expect(view(more)).toMatchObject({ pill, word, mayRevoke }))

  test('who enrolled it, when it was last online, and a number to tell two of one name apart', () => {
    expect(view({ lastSyncAt: at(TODAY, '16:59') }).lines).toEqual([
      'Enrolled Tue 1 Dec 09:00 by officer 010102',
      'Last online today 16:59',
      'No. 7kq4',
    ])
  })
})
