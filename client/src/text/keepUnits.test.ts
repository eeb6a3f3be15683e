import { keepUnits } from './keepUnits'

test.each([
  ['超过 5 分钟的请申请人刷新', '超过 5\u00a0分钟的请申请人刷新'],
  ['after 5 minutes, within 2 h', 'after 5\u00a0minutes, within 2\u00a0h'],
  ['case 12 of 14, 3 others', 'case 12 of 14, 3 others'],
  ['12月3日（周四）前', '12月3日（周\u2060四）前'],
  ['周四截止', '周四截止'],
])('%s', (text, kept) => expect(keepUnits(text)).toBe(kept))
