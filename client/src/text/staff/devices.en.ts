import type zh from './devices.zh'

const en: typeof zh = {
  title: 'Devices',
  about: 'Devices that may hand over without network',
  none: 'No device is known yet. Once a window officer sets a PIN under “Scan and hand over”, it appears here.',
  enrolled: (when, no) => `Enrolled ${when} by officer ${no}`,
  synced: (when) => `Last online ${when}`,
  neverSynced: 'Never synced',
  silent: (hours) => `Silent for ${hours} ${hours === 1 ? 'hour' : 'hours'}`,
  silentDays: (days) => `Silent for ${days} ${days === 1 ? 'day' : 'days'}`,
  inUse: 'In use',
  revoked: 'Revoked',
  revokedAt: (when) => `Revoked ${when}`,
  revoke: 'Revoke',
  revokeLabel: (name) => `Revoke ${name}`,
  sheet: {
    title: (name) => `Revoke “${name}”?`,
    follows: [
      'It gets no new data from now on; what it holds is wiped the next time it is online.',
      'Hand-overs it made offline and has not sent are not lost: each comes in as something for you to settle.',
      'This cannot be taken back: to be used again, the device must be prepared anew.',
    ],
    when: 'For a device that is lost, stolen, in repair or handed back.',
    go: 'Revoke this device',
    busy: 'revoking',
    keep: 'Keep it',
  },
  done: 'Revoked; wiped the next time it is online',
  stale: 'This device has just changed; the list is up to date now',
  id: (short) => `No. ${short}`,
}
export default en
