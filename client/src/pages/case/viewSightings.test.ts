import { LOOK_UP_REASONS } from '@resident-card/shared'
import { aCase, at, STATION } from '../../features/case/aCase'
import t from '../../text/case.en'
import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import states from '../../text/states.en'
import { viewSightings } from './viewSightings'

const TODAY = '2026-12-14'
const saw = (time: string, reason: string, note?: string) => ({
  kind: 'windowSaw' as const,
  at: at(TODAY, time),
  office: STATION,
  officerNo: '010102',
  byHolder: false,
  reason,
  ...(note === undefined ? {} : { note }),
})
const sightings = (...history: ReturnType<typeof saw>[]) =>
  viewSightings(aCase({ history }), TODAY, { t, common, states, say: sayIn('en') })

describe('what the window saw, as the holder reads it', () => {
  test('when, where, which officer and how, newest first', () => {
    expect(sightings(saw('10:20', 'scan'), saw('10:31', 'phoneDead', 'battery empty'))).toMatchObject([
      {
        how: 'Looked up without a code: phone off or broken',
        where: 'Huaguoyuan station, officer 010102',
        when: 'today 10:31',
        note: 'battery empty',
        lookedUp: true,
      },
      { how: 'Scanned your collection code', when: 'today 10:20', lookedUp: false },
    ])
  })

  test.each(LOOK_UP_REASONS)('%s is said in words of its own', (reason) =>
    expect(sightings(saw('10:20', reason))[0]?.how).toBe(t.saw.how[reason]),
  )

  test('a reason without words is still told as a look-up', () => {
    expect(sightings(saw('10:20', 'somethingNew'))[0]).toMatchObject({ how: t.saw.how['other'], lookedUp: true })
  })

  test('two looks in one moment are two lines; nothing else of the history is one', () => {
    const lines = sightings(saw('10:20', 'scan'), saw('10:20', 'scan'))
    expect(new Set(lines.map(({ key }) => key)).size).toBe(2)
    expect(viewSightings(aCase(), TODAY, { t, common, states, say: sayIn('en') })).toEqual([])
  })
})
