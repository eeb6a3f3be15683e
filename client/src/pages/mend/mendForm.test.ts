import { MENDABLE_FIELDS, type MendableField } from '@resident-card/shared'
import fc from 'fast-check'
import { aCase } from '../../features/case/aCase'
import collection from '../../text/collection.en'
import formText from '../../text/form.en'
import { lackingFields, lockedFields, mendInputOf, newMendForm, type MendForm } from './mendForm'

const words = { collection, form: formText }
const returned = (...fields: MendableField[]) =>
  aCase({ state: 'returned', mend: { reason: 'photoUnclear', note: 'too dark', fields } })
const office = {
  id: '520102004',
  name: 'B',
  shortName: 'B',
  address: '',
  county: { code: '520102', name: '' },
  prefecture: { code: '520100', name: '' },
  hours: [],
  sample: true,
}
const all = (item: ReturnType<typeof returned>): MendForm => ({
  ...newMendForm(item),
  photoId: 'n'.repeat(26),
  damage: 'illegible',
  phone: '139 0000 0000',
  authority: office,
})

describe('mending a returned application', () => {
  test('only the photo was asked for: everything else is locked', () => {
    const item = returned('photo')
    expect(lackingFields(item, newMendForm(item), words)).toEqual(['photo'])
    expect(lockedFields(item)).toEqual(['damage', 'phone', 'acceptingAuthority', 'collection'])
    expect(mendInputOf(item, newMendForm(item), words)).toBeUndefined()
  })

  test('a lost card has no damage to lock', () => {
    expect(
      lockedFields(aCase({ reason: 'lost', mend: { reason: 'photoUnclear', note: '', fields: ['photo'] } })),
    ).not.toContain('damage')
  })

  test('a phone is sent as a plain number', () => {
    expect(mendInputOf(returned('phone'), all(returned('phone')), words)).toEqual({
      caseId: 'a'.repeat(26),
      version: 3,
      phone: '13900000000',
    })
  })

  test('whatever was filled in, exactly what was asked for is sent', () => {
    const names = {
      photo: 'photoId',
      damage: 'damage',
      phone: 'phone',
      acceptingAuthority: 'acceptingAuthority',
      collection: 'collection',
    }
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...MENDABLE_FIELDS), { minLength: 1 }), (fields) => {
        const item = returned(...fields)
        const sent = Object.keys(mendInputOf(item, all(item), words) ?? {}).filter(
          (key) => key !== 'caseId' && key !== 'version',
        )
        expect(sent.sort()).toEqual(fields.map((field) => names[field]).sort())
      }),
    )
  })
})
