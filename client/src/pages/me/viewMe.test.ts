import type { SessionView } from '@resident-card/shared'
import { maskName, viewMe } from './viewMe'

const session = (more: Partial<SessionView> = {}): SessionView => ({
  role: 'citizen',
  bound: true,
  name: 'WANG',
  maskedNumber: '5201**********1234',
  unread: 0,
  today: '2026-12-01',
  now: 0,
  demo: true,
  ...more,
})

describe('who I am, on my own page', () => {
  test.each([
    ['AB', 'A*'],
    ['ABC', 'A**'],
    ['ABCD\u00b7EF', 'ABCD\u00b7E*'],
    ['A', 'A'],
    ['', ''],
  ])('%s is shown as %s', (name, masked) => expect(maskName(name)).toBe(masked))

  test('a citizen: name and number masked', () => {
    expect(viewMe(session())).toEqual({ bound: true, staff: false, name: 'W***', number: '5201**********1234' })
  })

  test('staff: by their own name, with their office', () => {
    const office = { id: '520102003', name: 'Huaguoyuan' }
    expect(viewMe(session({ role: 'windowOfficer', bound: false, office }))).toMatchObject({
      staff: true,
      bound: true,
      name: 'WANG',
      office: 'Huaguoyuan',
    })
  })

  test('not bound yet: nobody is named', () => {
    const { name: _n, maskedNumber: _m, ...unbound } = session({ bound: false })
    expect(viewMe(unbound)).toEqual({ bound: false, staff: false })
  })
})
