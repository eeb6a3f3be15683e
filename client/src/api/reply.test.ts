import { asReply } from './reply'

describe('what comes back from a call', () => {
  test('a reply passes through', () => {
    expect(asReply({ ok: true, value: 3 })).toEqual({ ok: true, value: 3 })
    const refused = { ok: false, error: { kind: 'state', code: 'notNow', traceId: 't' } }
    expect(asReply(refused)).toEqual(refused)
  })

  test.each([
    ['nothing', undefined],
    ["a proxy's page", '<html>502</html>'],
    ['an error of no known kind', { ok: false, error: { kind: 'odd', code: 'x' } }],
    ['success without a value', { ok: true }],
  ])('%s is an outage, never a success', (_, answer) => {
    expect(asReply(answer)).toEqual({ ok: false, error: { kind: 'unavailable', code: 'unavailable', traceId: '' } })
  })
})
