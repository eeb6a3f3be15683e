import fc from 'fast-check'
import { answeredIn, nextQuestion } from './consent'

describe('which consent is asked for', () => {
  test.each([
    ['nothing to ask', [], [], [], undefined],
    ['one message at a time', ['a', 'b'], [], [], { kind: 'oneOff', ids: ['a', 'b'] }],
    ['long-term first', ['a'], ['L', 'M'], [], { kind: 'longTerm', ids: ['L', 'M'] }],
    ['only what was not answered', ['a'], ['L', 'M'], ['L'], { kind: 'longTerm', ids: ['M'] }],
    ['answered for long: the others', ['a'], ['L'], ['L'], { kind: 'oneOff', ids: ['a'] }],
    ['answered for long, and no others', [], ['L'], ['L'], undefined],
    ['no more than five', [], ['1', '2', '3', '4', '5', '6'], [], { kind: 'longTerm', ids: ['1', '2', '3', '4', '5'] }],
  ])('%s', (_, oneOff, longTerm, answered, asked) => {
    expect(nextQuestion({ oneOff, longTerm }, answered)).toEqual(asked)
  })

  test('never both kinds in one question, never a long-term one twice', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 8 })
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const oneOff = first.filter((id) => !second.includes(id))
        const seen: string[] = []
        for (let taps = 0; taps < 4; taps += 1) {
          const question = nextQuestion({ oneOff, longTerm: second }, seen)
          if (question === undefined) break
          const from = question.kind === 'longTerm' ? second : oneOff
          expect(question.ids.every((id) => from.includes(id))).toBe(true)
          if (question.kind === 'longTerm') {
            expect(question.ids.filter((id) => seen.includes(id))).toEqual([])
            seen.push(...question.ids)
          }
        }
      }),
    )
  })
})

test.each([
  [{ errMsg: 'requestSubscribeMessage:ok', L: 'accept', M: 'reject' }, ['L', 'M']],
  [{ errMsg: 'requestSubscribeMessage:ok', L: 'filter' }, ['L']],
  [{ errMsg: 'requestSubscribeMessage:fail', errCode: 20004 }, []],
  [undefined, []],
])('of %j was answered: %j', (reply, answered) => {
  expect(answeredIn(reply, { kind: 'longTerm', ids: ['L', 'M'] })).toEqual(answered)
})
