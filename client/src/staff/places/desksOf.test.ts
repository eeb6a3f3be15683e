import { backOf, queuesOf, handsOver, counterOf } from '@resident-card/shared'
import { isStaff, rowRoute } from './desksOf'
import { QUEUES } from '@resident-card/shared'

describe('whose desk is which', () => {
  it.each([
    ['citizen', []],
    ['acceptingOfficer', ['verify']],
    ['countyReviewer', ['issue', 'held']],
    ['production', ['produce', 'dispatch']],
    ['windowOfficer', ['ready', 'receive', 'oldCard']],
    ['carrier', ['deliver']],
  ] as const)('%s works %j', (role, queues) => {
    expect(queuesOf(role)).toEqual(queues)
  })

  it.each([
    ['windowOfficer', ['shift', 'tasks', 'oldCards']],
    ['supervisor', ['tasks', 'shift', 'oldCards', 'devices']],
    ['acceptingOfficer', []],
    ['citizen', []],
  ] as const)('%s works behind the counter at %j', (role, places) => {
    expect(backOf(role)).toEqual(places)
  })

  it('knows a supervisor, who works no queue, as staff, and a citizen not', () => {
    expect([isStaff('supervisor'), isStaff('carrier'), isStaff('citizen')]).toEqual([true, true, false])
  })

  it('leaves no queue without a role', () => {
    const roles = ['acceptingOfficer', 'countyReviewer', 'production', 'windowOfficer', 'carrier'] as const
    expect(roles.flatMap(queuesOf).sort()).toEqual([...QUEUES].sort())
  })

  it('lets only the window scan', () => {
    expect(handsOver('windowOfficer')).toBe(true)
    expect(handsOver('acceptingOfficer')).toBe(false)
  })

  it.each([
    ['windowOfficer', ['scan', 'lookUp', 'unsynced']],
    ['supervisor', ['lookUp']],
    ['acceptingOfficer', []],
    ['citizen', []],
  ] as const)('%s finds %j at the counter', (role, places) => {
    expect(counterOf(role)).toEqual(places)
  })

  it('opens a case of every queue on the page of its desk', () => {
    expect(rowRoute('issue', 'c1').url).toBe('/staff/review/index?queue=issue&caseId=c1')
    expect(rowRoute('dispatch', 'c1').url).toBe('/staff/dispatch/index?queue=dispatch&caseId=c1')
  })
})
