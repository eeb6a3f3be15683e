import fc from 'fast-check'
import * as v from 'valibot'
import { fromManifestRow, manifestRow, toManifestRow } from './manifestRow'
import type { ManifestCase } from './manifestRow'

const one = fc.record(
  {
    tag: fc.string({ minLength: 16, maxLength: 16, unit: fc.constantFrom(...'0123456789abcdef') }),
    caseId: fc.string({ minLength: 26, maxLength: 26, unit: fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz') }),
    caseNo: fc.string(),
    name: fc.string(),
    reason: fc.constantFrom('lost' as const, 'damaged' as const),
    place: fc.string({ minLength: 1 }),
    receivedAt: fc.integer({ min: 0, max: 4e12 }),
    collectBy: fc.constantFrom('2026-12-30', '2027-01-04'),
    feeDueFen: fc.nat(10_000),
    guardianMay: fc.boolean(),
  },
  { requiredKeys: ['tag', 'caseId', 'caseNo', 'name', 'reason', 'receivedAt', 'feeDueFen', 'guardianMay'] },
)

describe("a row of a device's data", () => {
  it('comes back from JSON as it was', () => {
    fc.assert(
      fc.property(one, (known) => {
        const row: unknown = JSON.parse(JSON.stringify(toManifestRow(known as ManifestCase)))
        expect(fromManifestRow(v.parse(manifestRow, row))).toEqual(known)
      }),
    )
  })
})
