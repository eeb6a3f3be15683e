import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { StoreUnavailable, type Table } from '../../ports/store'
import { aCase, caseIndexes, type CaseRecord } from './caseRecord'

const AGAIN_MS = 20
/** Long enough that a full disk is soon met. */
const NOTE = 'x'.repeat(2000)

const say = (line: string): void => void writeSync(1, `${line}\n`)

/** One after the other: what is acknowledged is said, an outage too, and then the next is tried. */
async function work(cases: Table<CaseRecord>, name: string): Promise<void> {
  for (let i = 0; ; i++)
    try {
      const id = `${name}-${i}`
      if (!(await cases.insert(aCase(id, { note: NOTE }))).ok) continue
      say(`${id} 1`)
      const saved = await cases.update(id, 1, { set: { state: 'accepted' }, push: { history: [{ kind: 'passed' }] } })
      if (saved.ok) say(`${id} 2`)
    } catch (error) {
      if (!(error instanceof StoreUnavailable)) throw error
      say('unavailable')
      await pause(AGAIN_MS)
    }
}

/**
 * A program for the tests that kill it or take its disk away: `FILE [LANES [NAME]]`. Writes to the store given, so many at
 * once, and says `id version` after each acknowledged write.
 */
async function main(file: string, lanes = '1', name = 'c'): Promise<void> {
  const cases = openSqliteStore({ file }).table<CaseRecord>({ name: 'cases', indexes: caseIndexes })
  await Promise.all(Array.from({ length: Number(lanes) }, (_, lane) => work(cases, `${name}${lane}`)))
}

const [file = '', lanes, name] = process.argv.slice(2)
void main(file, lanes, name)
