import fc from 'fast-check'
import { civilTime } from './civilTime'
import { instant } from './instant'
import { civilDate } from './plainDate'

it('the time of day goes with the civil date', () => {
  fc.assert(
    fc.property(fc.nat(4_000_000_000_000), (at) => {
      const moment = instant(at)
      const back = Date.parse(`${civilDate(moment)}T${civilTime(moment)}:00+08:00`)
      expect(back).toBe(at - (at % 60_000))
    }),
  )
})
