import { migrated } from '../../../adapters/store/migratingStore'
import type { OldDocument } from '../../../ports/store'
import { accounts } from '../../account'
import type { AccountRecord } from '../../account'
import { toVersion2 } from './2'
import written from '../testdata/account/1.json'

const documents = written.map((document) => [document.staff === undefined ? 'bound' : 'staff', document] as const)

describe('an account of version 1', () => {
  it.each(documents)('%s: loses the tries that nobody read, and nothing else', (_whose, document) => {
    const { bindTries: _gone, ...known } = document
    expect(migrated(accounts, document as unknown as AccountRecord)).toEqual({ ...known, schemaVersion: 2 })
  })

  it('migrated twice it is the same as once', () => {
    for (const [, document] of documents) {
      const once = toVersion2(document as unknown as OldDocument)
      expect(toVersion2(once)).toEqual(once)
    }
  })
})
