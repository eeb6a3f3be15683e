import { clause } from '@resident-card/shared'
import zh from '../../text/notice.zh'
import { viewNotice } from './viewNotice'
import { numbersAsOf } from '../../lib/numbersToday'

const n = numbersAsOf('2026-11-26')
const notice = viewNotice('lost', '40', n, zh)

it('names a source for every line', () => {
  for (const line of [...notice.old, ...notice.who, ...notice.not, ...notice.time, ...notice.fee]) {
    expect([line.key, line.clauses.length > 0]).toEqual([line.key, true])
    for (const id of line.clauses) expect(clause(id).id).toBe(id)
  }
})
it('names every reason for not being admitted (GZ-12)', () => {
  expect(notice.not.flatMap(({ clauses }) => clauses)).toEqual(['GZ-12a', 'GZ-12b', 'GZ-12c', 'GZ-12d', 'GZ-12e'])
})
it('says before anything else that a lost card is invalid at once (INV-1)', () => {
  expect(notice.old).toMatchObject([{ clauses: expect.arrayContaining(['INV-1']), warns: true }])
  expect(viewNotice('damaged', '40', n, zh).old).toMatchObject([{ warns: false }])
  expect(viewNotice(undefined, '40', n, zh).old).toHaveLength(2)
})
