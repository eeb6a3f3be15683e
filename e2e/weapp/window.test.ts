import { settingAt, settingMs } from '@resident-card/shared'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import offline from '../../client/src/text/staff/offline.zh'
import scan from '../../client/src/text/staff/scan.zh'
import { numbersNow } from '../lib/numbers'
import { pause, Person } from './actors/person'
import { cut, felt, filesOf, scansTo, SCAN_PAGE, seesDataGone, seesSummary, wrongWith } from './walks/windowOfficer'
import { noCompiler } from './compiler'
import { DOUBLE_TAP_MS, enterPin, PIN, prepareDevice } from './walks/device'
import { inOrder } from './walks/inOrder'
import { checkAndSign, handOver } from './walks/window'
import { aWindowGateway, NOT_YET, ONCE, type WindowGateway } from './walks/windowGateway'

const PEOPLE = 4
const NOT_ITS_PIN = '385029'

if (noCompiler !== undefined) listSkipped('The window on the built mini-program', noCompiler)
else {
  describe("an officer's phone whose network comes and goes", () => {
    const step = inOrder()
    let at: WindowGateway
    let officer: Person

    beforeAll(async () => {
      at = await aWindowGateway(PEOPLE)
      officer = await Person.start(at.address, 'window-officer')
    })
    afterAll(async () => {
      officer?.close()
      await at?.close()
    })

    step('is made ready: nothing that lies on it afterwards names anybody or the PIN', async () => {
      await prepareDevice(officer, '2 号窗口')
      await officer.see(offline.ready.title)
      expect(await wrongWith(officer)).toEqual([])
      const lying = [...officer.phone.files.content.values(), JSON.stringify([...officer.app.storage])].join('\n')
      expect(filesOf(officer, 'vault-').length).toBeGreaterThan(0)
      for (const { name, caseId } of at.store.waiting) expect(lying).not.toMatch(new RegExp(`${name}|${caseId}`))
      expect(lying).not.toContain(PIN)
    })

    step('online: the verdict is seen, heard and felt; checks, a signature by finger, handed over', async () => {
      await officer.open(SCAN_PAGE)
      await scansTo(officer, await at.person(0).code(), 'ready')
      await officer.see(at.person(0).name)
      await officer.see(scan.online(''))
      expect(felt(officer)).toEqual({ sound: 'signal-ready.wav', vibrated: 'vibrateShort' })
      expect(await wrongWith(officer)).toEqual([])
      await handOver(officer, 'lost')
      await officer.see(scan.done.oldCard.notApplicable)
      expect(await at.inTheStore(0)).toEqual(ONCE)
    })

    step('the second scan says that it was collected, when, where and by whom', async () => {
      await pause(DOUBLE_TAP_MS)
      officer.phone.code = at.person(0).codeKept()
      await officer.tap('handover-next')
      await officer.find('verdict-collected')
      await officer.see(scan.verdicts.collected.why)
      await officer.see(scan.facts.collectedAt)
      await officer.see(scan.facts.ago(0))
      await officer.see(scan.facts.collectedWhere)
      await officer.see(scan.facts.no('010102'))
      expect(felt(officer)).toEqual({ sound: 'signal-collected.wav', vibrated: 'vibrateLong' })
    })

    step(
      'a network that never answers: after three seconds the phone answers by itself, and says what it is worth',
      async () => {
        await officer.open(SCAN_PAGE)
        officer.connection.silent = true
        const code = await at.person(1).code()
        const asked = Date.now()
        await scansTo(officer, code, 'ready')
        expect(Date.now() - asked).toBeGreaterThanOrEqual(settingMs('offlineAfter', Date.now()))
        // Long before a call's own limit of 15 seconds, on a busy machine too.
        expect(Date.now() - asked).toBeLessThan(4 * settingMs('offlineAfter', Date.now()))
        await officer.see(at.person(1).name)
        for (const words of [
          offline.banner.title(offline.age(0)),
          offline.banner.unconfirmed,
          offline.unchecked,
          offline.uncheckedWhat.handedOverElsewhere,
          offline.uncheckedWhat.withdrawnOrRevoked,
          offline.noPhoto,
        ])
          await officer.see(words)
        expect(officer.app.text()).not.toContain(offline.uncheckedWhat.clock(numbersNow()))
        expect(felt(officer)).toEqual({ sound: 'signal-offline-ready.wav', vibrated: 'vibrateShort' })
        expect(await wrongWith(officer)).toEqual([])
      },
    )

    step('a phone that can’t write says so: nothing was handed over, everything filled in stays', async () => {
      await checkAndSign(officer, 'lost')
      officer.phone.files.fault = (call, path) =>
        call === 'writeFile' && path.includes('queue-') ? 'fails' : undefined
      await officer.tapWord(offline.handOver)
      await officer.see(offline.failed.notDurable)
      expect(officer.app.text()).not.toContain(offline.done.title)
      expect(filesOf(officer, 'queue-')).toEqual([])
    })

    step('is kept on the phone, to be confirmed, and said to be so only once the file is there', async () => {
      const saidAt: boolean[] = []
      officer.phone.files.fault = (_call, path) => {
        if (path.includes('queue-')) saidAt.push(officer.app.text().includes(offline.done.title))
        return undefined
      }
      await pause(DOUBLE_TAP_MS)
      await officer.tapWord(offline.handOver)
      await officer.see(offline.done.title)
      expect(filesOf(officer, 'queue-')).toHaveLength(1)
      expect(saidAt.length).toBeGreaterThan(0)
      expect(saidAt).not.toContain(true)
      officer.phone.files.fault = () => undefined
      await officer.see(offline.done.waits(1))
      expect(await wrongWith(officer)).toEqual([])
      expect(await at.inTheStore(1)).toEqual(NOT_YET)
    })

    step('killed and opened again without network it wants the PIN', async () => {
      officer = officer.restart()
      officer.connection.silent = false
      cut(officer, true)
      await officer.open(SCAN_PAGE)
      await officer.find('shut')
      await officer.see(offline.shut.waiting(1))
      expect(await wrongWith(officer)).toEqual([])
      await enterPin(officer, PIN)
      await officer.find('scan-native')
    })

    step('does not hand the same card out twice', async () => {
      await scansTo(officer, await at.person(1).code(), 'handedOverHere')
      await officer.see(offline.verdicts.handedOverHere.why)
      expect(officer.has('handover-do')).toBe(false)
      expect(felt(officer).sound).toBe('signal-offline-handedOverHere.wav')
      expect(await wrongWith(officer)).toEqual([])
    })

    step('goes on with the next, and says that the clock is not checked after the restart', async () => {
      await scansTo(officer, await at.person(2).code(), 'ready')
      await officer.see(offline.uncheckedWhat.clock(numbersNow()))
      await handOver(officer, 'lost')
      await officer.see(offline.done.waits(2))
    })

    step('the network is back: sent by itself, confirmed on the page that is open, each once', async () => {
      cut(officer, false)
      await officer.see(offline.done.confirmed)
      expect(await wrongWith(officer)).toEqual([])
      expect([await at.inTheStore(1), await at.inTheStore(2)]).toEqual([ONCE, ONCE])
      await seesSummary(officer, 0, 2)
    })

    step('three errors are enough to go on without network', async () => {
      await officer.open(SCAN_PAGE)
      officer.connection.cut = true
      await scansTo(officer, await at.person(3).code(), 'ready')
      const tries = officer.connection.sentOf('scan')
      expect(tries).toHaveLength(3)
      expect(new Set(tries.map(({ data }) => data['requestId'])).size).toBe(1)
      await handOver(officer, 'lost')
      await officer.see(offline.done.title)
    })

    step('the fifth wrong PIN wipes the data, not what waits to be sent', async () => {
      officer = officer.restart()
      await officer.open(SCAN_PAGE)
      for (let left = settingAt('pinTries', Date.now()) - 1; left > 0; left -= 1) {
        await enterPin(officer, NOT_ITS_PIN)
        await officer.see(offline.unlock.wrong(left))
      }
      const kept = filesOf(officer, 'queue-')
      await enterPin(officer, NOT_ITS_PIN)
      await officer.see(offline.shut.noneWords)
      await officer.see(offline.shut.waiting(1))
      expect(await wrongWith(officer)).toEqual([])
      await seesDataGone(officer)
      expect(filesOf(officer, 'queue-')).toEqual(kept)
      expect(await at.inTheStore(3)).toEqual(NOT_YET)
    })

    step('what waited is sent all the same', async () => {
      cut(officer, false)
      await seesSummary(officer, 0, 3)
      expect(await at.inTheStore(3)).toEqual(ONCE)
    })

    step('made ready again, and revoked by the supervisor: wiped, and said so', async () => {
      await prepareDevice(officer, '2 号窗口')
      const supervisor = at.store.as('supervisor')
      const { items } = await supervisor.get('window', 'listDevices', {})
      const [device] = items
      await supervisor.get('window', 'revokeDevice', {
        deviceId: device?.deviceId ?? '',
        version: device?.version ?? 0,
      })
      await officer.open(SCAN_PAGE)
      officer.phone.comeBack()
      await officer.see(offline.strip.revoked)
      expect(await wrongWith(officer)).toEqual([])
      await seesDataGone(officer)
    })
  })
}
