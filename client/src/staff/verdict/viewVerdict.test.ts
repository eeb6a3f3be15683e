import { VERDICTS, type VerdictView } from '@resident-card/shared'
import { sayIn } from '../../text/say'
import t from '../../text/staff/scan.en'
import { viewVerdict } from './viewVerdict'

const say = sayIn('en')
/** 14 December 2026, 10:41 in China. */
const at = Date.UTC(2026, 11, 14, 2, 41)
const today = '2026-12-14'
const view = (more: Omit<VerdictView, 'at'>) => viewVerdict({ at, ...more }, today, t, say)
const facts = (screen: ReturnType<typeof viewVerdict>) =>
  Object.fromEntries(screen.facts.map(({ name, value, aside }) => [name, `${value}${aside ?? ''}`]))

describe('a verdict at the window', () => {
  it('says when it was checked, when the card may go', () => {
    const screen = view({ verdict: 'ready' })
    expect(screen).toMatchObject({ kind: 'ok', notes: ['Checked online, 10:41:00'] })
    expect(screen.advice).toBeUndefined()
  })

  it('says when, where and by whom a card was collected', () => {
    const screen = view({
      verdict: 'collected',
      collectedAt: at - 14 * 60_000,
      collectedWhere: { id: '1', name: 'Huaguoyuan station' },
      collectedBy: '120017',
    })
    expect(facts(screen)).toMatchObject({
      Collected: 'today 10:27 (14 min ago)',
      Where: 'Huaguoyuan station',
      By: 'officer 120017',
    })
  })

  it('gives a date, not minutes, when that was long ago', () => {
    expect(facts(view({ verdict: 'collected', collectedAt: at - 3 * 86_400_000 }))['Collected']).toBe(
      'Fri 11 Dec 10:41',
    )
  })

  it('names the office that has the card', () => {
    const authority = { id: '2', name: 'Zunyi station', address: 'Sample road 1' }
    expect(facts(view({ verdict: 'otherAuthority', authority }))).toMatchObject({
      Office: 'Zunyi station',
      Address: 'Sample road 1',
    })
  })

  it('says where a card is that is not ready, and until when', () => {
    expect(facts(view({ verdict: 'notReady', state: 'dispatched', dueOn: '2026-12-21' }))).toMatchObject({
      Stage: 'On its way',
      Expected: 'by Mon 21 Dec',
    })
  })

  it('says how long ago a code ran out', () => {
    const screen = view({ verdict: 'expired', expiredBySeconds: 130 })
    expect(screen.notes).toEqual(['Expired 2 min ago; screenshots and old pages do not work'])
    expect(screen.advice?.text).toContain('open the code here and now')
  })

  it.each(VERDICTS.filter((code) => code !== 'ready'))('%s says why, and what to do now', (verdict) => {
    const screen = view({ verdict })
    expect(screen.notes.join('')).not.toBe('')
    expect(screen.advice?.title).not.toBe('')
    expect(screen.advice?.text).not.toBe('')
  })
})
