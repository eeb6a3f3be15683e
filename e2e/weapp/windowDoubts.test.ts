import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import offline from '../../client/src/text/staff/offline.zh'
import scan from '../../client/src/text/staff/scan.zh'
import { numbersNow } from '../lib/numbers'
import { pause, Person } from './actors/person'
import { cut, felt, scansTo, SCAN_PAGE, seesDataGone, wrongWith } from './walks/windowOfficer'
import { noCompiler } from './compiler'
import { codeAt, codeElsewhere, digitsToReadOut } from './walks/codes'
import { DOUBLE_TAP_MS, enterPin, PIN, prepareDevice } from './walks/device'
import { inOrder } from './walks/inOrder'
import { handOver } from './walks/window'
import { aWindowGateway, ONCE, type WindowGateway } from './walks/windowGateway'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const PEOPLE = 2
const OTHER_AUTHORITY = '520103001'

if (noCompiler !== undefined) listSkipped('Codes and clocks at the window on the built mini-program', noCompiler)
else {
  describe('a phone ten minutes fast, in large type', () => {
    const step = inOrder()
    let at: WindowGateway
    let officer: Person

    beforeAll(async () => {
      at = await aWindowGateway(PEOPLE)
      officer = await Person.start(at.address, 'window-officer-2', { settings: { elder: true } })
      officer.phone.aheadMs = 10 * MINUTE
      await prepareDevice(officer, '3 号窗口')
    })
    afterAll(async () => {
      officer?.close()
      await at?.close()
    })
    const clockOff = offline.strip.clockOff(offline.amount(10), true)

    step('says so above the scanner, and works', async () => {
      await officer.open(SCAN_PAGE)
      await officer.see(clockOff)
      await scansTo(officer, await at.person(0).code(), 'ready')
      await officer.see(scan.online(''))
      expect(await wrongWith(officer)).toEqual([])
    })

    step('without network it says so beside the verdict; what it hands over is confirmed, not doubted', async () => {
      await officer.open(SCAN_PAGE)
      officer.connection.cut = true
      await scansTo(officer, await at.person(0).code(), 'ready')
      await officer.see(clockOff)
      expect(await wrongWith(officer)).toEqual([])
      await handOver(officer, 'lost')
      await officer.see(offline.done.title)
      // The phone says nothing of its network: the program finds out by itself.
      officer.connection.cut = false
      await officer.see(offline.done.confirmed)
      expect(await at.inTheStore(0)).toEqual(ONCE)
    })

    step('without network: a screenshot two minutes old is refused', async () => {
      cut(officer, true)
      await officer.open(SCAN_PAGE)
      await scansTo(officer, await codeAt(at.store, 1, -2 * MINUTE), 'expired')
      await officer.see(offline.verdicts.expired.advice)
      expect(officer.has('handover-do')).toBe(false)
      expect(felt(officer).sound).toBe('signal-offline-expired.wav')
      expect(await wrongWith(officer)).toEqual([])
    })

    step('without network: a card that lies at another authority, and twelve digits', async () => {
      await scansTo(officer, codeElsewhere(at.store, await at.person(1).code(), OTHER_AUTHORITY), 'otherAuthority')
      await officer.see(offline.verdicts.otherAuthority.why)
      expect(await wrongWith(officer)).toEqual([])
      await pause(DOUBLE_TAP_MS)
      await scansTo(officer, await digitsToReadOut(at.store, 1), 'needsNetwork')
      await officer.see(offline.verdicts.needsNetwork.advice)
    })

    step(
      'without network: says how old its data are; after eight hours it verifies and hands nothing over',
      async () => {
        officer.phone.pass(12 * MINUTE)
        await pause(DOUBLE_TAP_MS)
        await scansTo(officer, await codeAt(at.store, 1, 12 * MINUTE), 'ready')
        await officer.see(offline.banner.title(offline.age(12)))
        await officer.find('handover-do')
        officer.phone.pass(8 * HOUR)
        await officer.open(SCAN_PAGE)
        // Nobody used it for so long: it has locked itself, and says why.
        await officer.see(offline.unlock.because.idle(numbersNow()('idleLock')))
        await enterPin(officer, PIN)
        await officer.see(offline.strip.dataOld(numbersNow()('offlineHandover')))
        await scansTo(officer, await codeAt(at.store, 1, 8 * HOUR + 12 * MINUTE), 'readyDataOld')
        await officer.see(offline.verdicts.readyDataOld.advice(numbersNow()))
        expect(officer.has('handover-do')).toBe(false)
        expect(await wrongWith(officer)).toEqual([])
      },
    )

    step('after a day the data are gone, asked for or not', async () => {
      await officer.open(SCAN_PAGE)
      officer.phone.pass(16 * HOUR)
      await seesDataGone(officer)
      await officer.see(offline.strip.wiped)
      await scansTo(officer, await codeAt(at.store, 1, 24 * HOUR + 12 * MINUTE), 'noData')
      await officer.see(offline.verdicts.noData.advice)
      expect(await wrongWith(officer)).toEqual([])
    })
  })
}
