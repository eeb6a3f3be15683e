import { writeSync } from 'node:fs'
import { openSqliteStore } from '../../adapters/sqlite/openSqliteStore'
import { aCase, caseIndexes, type CaseRecord } from './caseRecord'

/** A program for the test that kills it: writes to the store given, and says `id version` after each acknowledged write. */
async function main(file: string): Promise<void> {
  const cases = openSqliteStore({ file }).table<CaseRecord>({ name: 'cases', indexes: caseIndexes })
  for (let i = 0; ; i++) {
    await cases.insert(aCase(`c${i}`))
    writeSync(1, `c${i} 1\n`)
    const saved = await cases.update(`c${i}`, 1, {
      set: { state: 'accepted' },
      push: { history: [{ kind: 'passed' }] },
    })
    if (saved.ok) writeSync(1, `c${i} 2\n`)
  }
}

void main(process.argv[2] ?? '')
