import fc from 'fast-check'
import { holdsPersonalNumber } from './personalNumber'

// None of these can be anybody's: no carrier was given 154 0000, no area is 000000.
const MOBILE = '15400000001'
const CITIZEN = '110000199001010019'

const chinese = (digits: string): string => [...digits].map((digit) => '零一二三四五六七八九'[Number(digit)]).join('')
const onForms = (digits: string): string => [...digits].map((digit) => '零壹贰叁肆伍陆柒捌玖'[Number(digit)]).join('')
const from = (digits: string, zero: number): string =>
  [...digits].map((digit) => String.fromCodePoint(zero + Number(digit))).join('')
const every = (digits: string, between: string): string => [...digits].join(between)
const groups = (digits: string, between: string): string => digits.replace(/(\d{3,4})(?=\d{4})/g, `$1${between}`)

describe('a number in an officer’s words is found', () => {
  it.each([
    ['as it is', MOBILE],
    ['a citizen number', CITIZEN],
    ['ending in X', '11000019900101001X'],
    ['ending in ×', '11000019900101001×'],
    ['of 15 digits', '110000900101001'],
    ['a residence permit', 'CHN110000199001'],
    ['with spaces', groups(MOBILE, ' ')],
    ['with hyphens', groups(MOBILE, '-')],
    ['with dots', groups(MOBILE, '.')],
    ['with middle dots', groups(MOBILE, '·')],
    ['with Chinese stops', groups(MOBILE, '、')],
    ['with brackets', `(154)0000(0001)`],
    ['with full-width brackets', `（154）0000（0001）`],
    ['with strokes', groups(MOBILE, '/')],
    ['with underlines', groups(MOBILE, '_')],
    ['with long dashes', groups(MOBILE, '—')],
    ['with line breaks', groups(MOBILE, '\n')],
    ['with zero-width spaces', every(MOBILE, '\u200b')],
    ['with joiners', every(MOBILE, '\u2060')],
    ['with direction marks', every(MOBILE, '\u200e')],
    ['with soft hyphens', every(MOBILE, '\u00ad')],
    ['every digit apart', every(MOBILE, ' ')],
    ['every digit dotted', every(CITIZEN, '.')],
    ['full width', from(MOBILE, 0xff10)],
    ['in Arabic digits', from(MOBILE, 0x0660)],
    ['in Devanagari', from(MOBILE, 0x0966)],
    ['in bold mathematics', from(MOBILE, 0x1d7ce)],
    ['in Chinese', chinese(MOBILE)],
    ['as on forms', onForms(MOBILE)],
    ['as on the telephone', chinese(MOBILE).replaceAll('一', '幺')],
    ['half in Chinese', `${chinese('1540000')}0001`],
    ['a citizen number in Chinese', chinese(CITIZEN)],
    ['in circles', '①⑤④00000001'],
    ['as keycaps', every(MOBILE, '\ufe0f\u20e3')],
    ['with letters that look like digits', '154OOOOO0O1'],
    ['with the country', `+86 ${MOBILE}`],
    ['with the country, brackets', `（+86）${MOBILE}`],
    ['with a nought before', `0${MOBILE}`],
    ['two of them', `${MOBILE},${MOBILE}`],
    ['among words', `请拨打${MOBILE}联系`],
    ['an e-mail address', '发到 wang@example.com'],
    ['a full-width e-mail address', '发到 wang＠example．com'],
  ])('%s', (_how, written) => {
    expect(holdsPersonalNumber(`证件照：${written}。`)).toBe(true)
  })
})

describe('what an officer may well write passes', () => {
  it.each([
    '头发遮住眉毛，请露出眉毛和双耳重拍',
    '请于2026年11月30日前到3号窗口，带户口簿第1至4页',
    '2026-11-26 09:30 来过，11-30 14:00 再来',
    '二〇二六年十一月二十六日，第三次',
    'A17 格，第 2 层',
    '缴费 40 元，编号 0001234',
    '一张照片、两份材料、三个工作日',
    'EA123456785CN',
  ])('%s', (words) => expect(holdsPersonalNumber(words)).toBe(false))
})

it('however many of the usual separators stand between its digits, it is found', () => {
  const between = fc.array(fc.constantFrom(' ', '-', '.', '·', '（', '）', '\u200b', '/', '，'), { maxLength: 3 })
  fc.assert(
    fc.property(
      fc.constantFrom(MOBILE, CITIZEN),
      fc.array(between, { minLength: 18, maxLength: 18 }),
      (digits, gaps) => {
        const written = [...digits].map((digit, n) => `${digit}${(gaps[n] ?? []).join('')}`).join('')
        expect(holdsPersonalNumber(written)).toBe(true)
      },
    ),
  )
})
