import { dayAfter } from './dayAfter'
import { addDays, plainDate } from './plainDate'

it('walks the same days as adding one', () => {
  let date = plainDate('2023-12-30')
  const last = plainDate('2028-03-02')
  while (date < last) {
    const next = dayAfter(date)
    expect(next).toBe(addDays(date, 1))
    date = next
  }
})
