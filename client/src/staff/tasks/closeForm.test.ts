import { missingForClose, outcomesOf } from './closeForm'

describe('settling a task', () => {
  test.each([
    [
      'offlineConflict',
      'handedOverElsewhere',
      ['sameHandOver', 'cardWithHolder', 'cardRecovered', 'reported', 'other'],
    ],
    ['offlineConflict', 'notReady', ['cardWithHolder', 'cardRecovered', 'reported', 'other']],
    ['lookUpLocked', undefined, ['seen', 'reported', 'other']],
    ['mailFailed', undefined, ['seen', 'cardWithHolder', 'reported', 'other']],
  ] as const)('%s %s: %j', (kind, reason, outcomes) => expect(outcomesOf(kind, reason)).toEqual(outcomes))

  test.each([
    [{ note: '' }, ['outcome', 'note']],
    [{ outcome: 'seen', note: ' ' }, ['note']],
    [{ outcome: 'seen', note: 'misheard' }, []],
  ] as const)('%j is missing %j', (form, missing) => expect(missingForClose(form)).toEqual(missing))
})
