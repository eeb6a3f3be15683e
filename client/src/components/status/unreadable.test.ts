import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { COMMANDS } from '@resident-card/shared'

/** Where each list of a page at a time is shown; the lists behind a count only (the first page, a badge) aren't. */
const SHOWN_AT: Readonly<Record<string, readonly string[]>> = {
  listMyCases: ['pages/myOffice/index.tsx'],
  listMessages: ['pages/messages/index.tsx'],
  listQueue: ['staff/queue/index.tsx'],
  listTasks: ['staff/tasks/index.tsx'],
  listShifts: ['staff/shift/Earlier.tsx'],
  listLedger: ['staff/shift/index.tsx', 'staff/shift/sheet/index.tsx'],
  listOldCards: ['staff/oldCards/index.tsx'],
  listDestructions: ['staff/oldCards/index.tsx'],
  listDevices: ['staff/devices/index.tsx'],
}

const commands = Object.values(COMMANDS).flatMap(
  (contract) => Object.entries(contract) as unknown as [string, { readonly reply: { readonly entries?: object } }][],
)
const lists = commands.filter(([, { reply }]) => 'unreadable' in (reply.entries ?? {})).map(([name]) => name)

describe('what can’t be shown of a list', () => {
  test('every list that may hold such a thing has a page that says so', () => {
    expect(lists.sort()).toEqual(Object.keys(SHOWN_AT).sort())
  })

  test.each(Object.entries(SHOWN_AT).flatMap(([list, pages]) => pages.map((page) => [list, page] as const)))(
    '%s: %s',
    (_list, page) => {
      expect(readFileSync(join(__dirname, '../..', page), 'utf8')).toMatch(
        new RegExp(`<Unreadable to="${page.startsWith('staff/') ? 'desk' : '(holder|inbox)'}" rows=`),
      )
    },
  )
})
