import { existsSync } from 'node:fs'
import path from 'node:path'
import { desks, routes } from './routes'
import { AFTER_SUBMITTING, BEFORE_SUBMITTING, BROWSER_ONLY, DESKS, TABS } from './screens'

const SRC = path.resolve(__dirname, '..')

describe('addresses', () => {
  test.each([
    ['the start page', routes.home(), '/pages/home/index'],
    ['the guide to both services', routes.notice(), '/pages/notice/index'],
    ['the notice of one', routes.notice({ reason: 'lost' }), '/pages/notice/index?reason=lost'],
    ['one answer to change', routes.apply({ back: true }), '/pages/apply/index?back=1'],
    ['offices, only to look', routes.authority({ list: true }), '/pages/authority/index?list=1'],
    ['one office to pick', routes.authority({ pick: true }), '/pages/authority/index?pick=1'],
    ['a case', routes.case({ id: 'c1' }), '/pages/case/index?id=c1'],
    [
      'what was just submitted',
      routes.submitted({ no: '20261126-7KQ4-8', id: 'c1' }),
      '/pages/submitted/index?id=c1&no=20261126-7KQ4-8',
    ],
    ['a queue', desks.queue({ queue: 'oldCard' }), '/staff/queue/index?queue=oldCard'],
    ['a row of one', desks.review({ caseId: 'c1', queue: 'issue' }), '/staff/review/index?queue=issue&caseId=c1'],
    ['scanning once more', desks.scan({ again: true }), '/staff/scan/index?again=1'],
    ['the sheet of a shift', desks['shift/sheet']({ shiftId: 's1' }), '/staff/shift/sheet/index?shiftId=s1'],
  ])('%s', (_what, { url }, expected) => expect(url).toBe(expected))

  test('only tabs are tabs', () => {
    expect([routes.home(), routes.myOffice(), routes.me()].map(({ tab }) => tab)).toEqual([true, true, true])
    expect(routes.messages().tab).toBeUndefined()
  })
})

describe('what an address says to its screen', () => {
  test.each([
    ['what was put in', desks.review.read({ queue: 'issue', caseId: 'c1' }), { queue: 'issue', caseId: 'c1' }],
    ['nothing where nothing is', routes.case.read({}), {}],
    ['no reason that there is not', routes.notice.read({ reason: 'stolen' }), {}],
    ['no queue that there is not', desks.queue.read({ queue: 'everything' }), {}],
    ['a flag that is set', routes.authority.read({ back: '1' }), { back: true }],
    ['a flag that is not', routes.authority.read({ back: '0' }), {}],
    ['nothing that was not asked for', routes.apply.read({ back: '1', id: 'c1' }), { back: true }],
  ])('%s', (_what, found, expected) => expect(found).toEqual(expected))
})

test('every screen stands in a package, once, and has its folder', () => {
  const pages = [...TABS, ...BEFORE_SUBMITTING, ...BROWSER_ONLY, ...AFTER_SUBMITTING]
  expect([...pages].sort()).toEqual(Object.keys(routes).sort())
  expect([...DESKS].sort()).toEqual(Object.keys(desks).sort())
  const files = [...pages.map((name) => `pages/${name}`), ...DESKS.map((name) => `staff/${name}`)]
  expect(files.filter((folder) => !existsSync(path.join(SRC, folder, 'index.tsx')))).toEqual([])
})
