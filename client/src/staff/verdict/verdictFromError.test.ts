import { verdictFromError } from './verdictFromError'

const before = { verdict: 'ready', at: 1000 } as const

describe('a hand-over that came too late', () => {
  it('says when and where the card went', () => {
    const error = {
      kind: 'state',
      code: 'alreadyCollected',
      facts: { at: 900, where: 'Huaguoyuan station' },
      traceId: 't',
    } as const
    expect(verdictFromError(error, before)).toEqual({
      verdict: 'collected',
      at: 1000,
      collectedAt: 900,
      collectedWhere: { id: '', name: 'Huaguoyuan station' },
    })
  })

  it('claims nothing about any other failure', () => {
    expect(verdictFromError({ kind: 'state', code: 'notInThisState', traceId: 't' }, before)).toBeUndefined()
  })
})
