import { newDraft } from '../../features/form/draft'
import zh from '../../text/collection.zh'
import { openHere, windowAsks, windowClauses } from './viewCollection'
import { numbersAsOf } from '../../lib/numbersToday'

it.each([
  ['damaged', zh.window.old.damaged, 'LAW-11'],
  ['lost', zh.window.old.lost, 'INV-1'],
] as const)('the window asks for a %s card by its own clause', (reason, asked, clause) => {
  expect(windowAsks(reason, '40', numbersAsOf('2026-11-26'), zh).map(({ text }) => text)).toContain(asked)
  expect(windowClauses(reason, zh).map((one) => one.clause)).toEqual(['GZ-9', clause])
})

it('only the questions of this screen count here', () => {
  const draft = newDraft('W', 'lost', 0)
  expect(openHere(draft)).toEqual(['collection'])
  expect(openHere({ ...draft, collection: 'window' })).toEqual([])
  expect(openHere({ ...draft, collection: 'mail' })).toEqual(['recipient', 'mailPhone', 'region', 'address'])
})
