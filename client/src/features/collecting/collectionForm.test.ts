import collection from '../../text/collection.en'
import form from '../../text/form.en'
import { collectionInputOf, collectionProblems, formOf, isSame } from './collectionForm'

const words = { collection, form }
const delivery = {
  recipient: 'Wang',
  phone: '13800000000',
  region: '520102',
  regionName: 'Guizhou Guiyang Nanming',
  address: '1 Garden Road',
}
const item = { collection: 'mail' as const, delivery }

describe('changing how a card is collected', () => {
  test('begins with what the case says; unchanged it is nothing to send', () => {
    const before = formOf(item)
    expect(before.mail.region).toEqual({ code: '520102', name: 'Guizhou Guiyang Nanming' })
    expect(isSame(item, before)).toBe(true)
    expect(isSame({ collection: 'window' }, formOf({ collection: 'window' }))).toBe(true)
  })

  test.each([
    ['to the window', { collection: 'window' as const }],
    ['another recipient', { mail: { ...formOf(item).mail, recipient: 'Li' } }],
    ['another county', { mail: { ...formOf(item).mail, region: { code: '520103', name: '' } } }],
    ['another address', { mail: { ...formOf(item).mail, address: '2 Garden Road' } }],
  ])('%s is a change', (_, change) => expect(isSame(item, { ...formOf(item), ...change })).toBe(false))

  test('a first address: every field that is missing says so', () => {
    const empty = { collection: 'mail' as const, mail: { recipient: ' ', phone: '', address: '' } }
    expect(collectionProblems(empty, words)).toEqual({
      recipient: collection.error.recipient,
      phone: form.phoneError.missing,
      region: collection.error.region,
      address: collection.error.address,
    })
    expect(collectionInputOf(empty, words)).toBeUndefined()
  })

  test('what is sent is trimmed, and its phone a plain number', () => {
    const changed = {
      collection: 'mail' as const,
      mail: { ...formOf(item).mail, recipient: ' Wang ', phone: '138 0000 0001' },
    }
    expect(collectionInputOf(changed, words)).toEqual({ way: 'mail', ...delivery, phone: '13800000001' })
    expect(collectionInputOf({ ...changed, collection: 'window' }, words)).toEqual({ way: 'window' })
  })
})
