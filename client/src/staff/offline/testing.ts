import type { HandoverCheck } from '@resident-card/shared'
import { alone, aloneOrNot } from '../../platform/alone'
import { publicKeyOf } from './ground/crypto'
import type { DeskPorts } from './ground/ports'
import { Disk, someBytes, START } from './ground/testing/disk'
import { OfflineDesk } from './offlineDesk'
import { Office } from './ground/testing/office'

/** For tests: a device at the window, and the desk that runs on it. */

/** A device at the window: its disk, its two clocks, and the desk that runs on it now. */
export class Device {
  readonly disk = new Disk()
  /** Locks are this device's own. */
  readonly mine = Math.random().toString(36)
  wall = START
  /** undefined: the platform has none. */
  steady: number | undefined = 0
  readonly office: Office
  desk: OfflineDesk

  constructor(office: Office) {
    this.office = office
    this.desk = this.#start()
  }

  /** The process is killed and the app opened again. */
  restart(): OfflineDesk {
    this.desk.stop()
    this.steady = this.steady === undefined ? undefined : 0
    this.desk = this.#start()
    return this.desk
  }

  /** A second desk on the same disk; locks of one tab hold for the other as well. */
  otherTab(): OfflineDesk {
    return this.#start()
  }

  pass(ms: number): void {
    this.wall += ms
    this.office.now += ms
    if (this.steady !== undefined) this.steady += ms
  }

  /** The same while somebody works at the desk: it doesn't lock. */
  passInUse(ms: number): void {
    for (let left = ms; left > 0; left -= 600_000) {
      this.pass(Math.min(left, 600_000))
      this.desk.used()
    }
  }

  #start(): OfflineDesk {
    const { disk } = this
    const { mine } = this
    const ports: DeskPorts = {
      texts: disk,
      random: async (length) => someBytes(length),
      wallNow: () => this.wall,
      steadyNow: () => this.steady,
      alone: (name, work) => alone(mine + name, work),
      aloneOrNot: (name, work) => aloneOrNot(mine + name, work),
      later: (work, ms) => {
        // Rounds come when the test wants them; a turn of the loop is given.
        if (ms > 0) return () => undefined
        const timer = setTimeout(work, 0)
        return () => clearTimeout(timer)
      },
      removeVault: async () => {
        for (const name of disk.sealedNames) await disk.remove(name)
      },
      ask: this.office.ask,
      rootKey: publicKeyOf(this.office.root),
      kdf: { N: 2, r: 8, p: 1 },
    }
    return new OfflineDesk(ports, () => 'r'.repeat(26))
  }
}

/** A device prepared by its officer with the PIN 123456. */
export const aPreparedDevice = async (cases = 3): Promise<Device> => {
  const device = new Device(new Office(cases))
  const prepared = await device.desk.prepare('123456', 'Window 1')
  if (!prepared.ok) throw new Error(prepared.error.code)
  return device
}

/** What the officer ticks and the holder signs. */
export const aHandOver = (device: Device, at: number) => ({
  input: device.office.code(at),
  scannedAt: device.office.now,
  caseId: `case${at}`.padEnd(26, '0'),
  checks: ['faceMatchesNewCard', 'cardAndChipRight'] as HandoverCheck[],
  oldCard: 'notApplicable' as const,
  feePaid: true,
  collector: 'holder' as const,
  signatureBase64: 'aGFuZA==',
})
