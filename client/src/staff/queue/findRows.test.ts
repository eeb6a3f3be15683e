import { aRow } from '../testing/aRow'
import { findRows } from './findRows'

const parcel = { carrier: 'EMS', number: 'EZ100000326CN', to: 'window' } as const
const rows = [
  aRow('a', { caseNo: '20261103-PQJ7-2', holderName: 'Qian', consignment: parcel }),
  aRow('b', { caseNo: '20261104-7KQ4-8', holderName: 'Meng' }),
]
const found = (text: string) => findRows(rows, text).map(({ caseId }) => caseId)

it.each([
  ['the label of a parcel, scanned', 'EZ100000326CN', ['a']],
  ['a case number without its dashes', '202611047kq48', ['b']],
  ['part of a name', 'men', ['b']],
  ['full-width digits', '３２６', ['a']],
  ['nothing typed', ' ', ['a', 'b']],
  ['something else', 'XYZ', []],
])('%s', (_story, text, ids) => {
  expect(found(text)).toEqual(ids)
})
