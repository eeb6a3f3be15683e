import { VERDICTS } from '@resident-card/shared'
import { afterReconnect } from './afterReconnect'

describe('the network is back while the form is filled in', () => {
  it.each(VERDICTS)('%s', (verdict) => {
    const value = { verdict, at: 1 } as const
    const onlyTheMoment = verdict === 'expired' || verdict === 'notYetValid'
    expect(afterReconnect({ ok: true, value })).toEqual(onlyTheMoment ? undefined : value)
  })

  it('goes on offline when the network was gone again', () => {
    const error = { kind: 'unavailable', code: 'offline', traceId: '' } as const
    expect(afterReconnect({ ok: false, error })).toBeUndefined()
  })
})
