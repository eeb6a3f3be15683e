import { missingForUndo } from './undoForm'

describe('taking a hand-over back', () => {
  test.each([
    ['nothing said', { note: '' }, ['reason', 'note']],
    ['only a reason', { reason: 'wrongCard', note: '  ' }, ['note']],
    ['only words', { note: 'gave the card of the next in line' }, ['reason']],
    ['both', { reason: 'wrongCard', note: 'gave the card of the next in line' }, []],
  ] as const)('%s: %j is missing %j', (_, form, missing) => expect(missingForUndo(form)).toEqual(missing))
})
