import { randomBytes } from 'node:crypto'
import type { ManifestRow } from '@resident-card/shared'
import { VAULT } from '../../../../lib/vaultNames'
import type { DurableTexts } from '../ports'

/** For tests: when it is, what lies in a box, and a disk that may fail. */

export const someBytes = (length: number): Uint8Array => new Uint8Array(randomBytes(length))
export const START = Date.UTC(2026, 10, 23, 1, 0, 30)

export const aTag = (at: number): string => at.toString(16).padStart(16, '0')
export const aManifestRow = (at: number, more: { readonly name?: string } = {}): ManifestRow => [
  aTag(at),
  `case${at}`.padEnd(26, '0'),
  `20261123-${at}`,
  more.name ?? `Sample ${at}`,
  'lost',
  `A-${at}`,
  START - 86_400_000,
  '2027-01-04',
  4000,
  0,
]

/** A disk that outlives its desks. `full`: nothing more can be written. */
export class Disk implements DurableTexts {
  readonly content = new Map<string, string>()
  full = false
  writes = 0
  async read(name: string): Promise<string | undefined> {
    return this.content.get(name)
  }
  async write(name: string, text: string): Promise<void> {
    if (this.full) throw new Error('full')
    this.writes += 1
    this.content.set(name, text)
  }
  async remove(name: string): Promise<void> {
    this.content.delete(name)
  }
  async list(prefix: string): Promise<readonly string[]> {
    return [...this.content.keys()].filter((name) => name.startsWith(prefix)).sort()
  }
  async keep(): Promise<void> {}
  get sealedNames(): readonly string[] {
    return [...this.content.keys()].filter((name) => name.startsWith(VAULT))
  }
}
