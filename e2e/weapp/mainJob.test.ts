import { TOKEN_DIGITS } from '@resident-card/shared'
import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { consignmentNumber } from '../../cloudfunctions/local/demo/consignmentNumber'
import { DEMO_AUTHORITY } from '../../cloudfunctions/local/demo/people'
import bind from '../../client/src/text/bind.zh'
import caseWords from '../../client/src/text/case.zh'
import check from '../../client/src/text/check.zh'
import code from '../../client/src/text/code.zh'
import form from '../../client/src/text/form.zh'
import home from '../../client/src/text/home.zh'
import mend from '../../client/src/text/mend.zh'
import myOffice from '../../client/src/text/myOffice.zh'
import scan from '../../client/src/text/staff/scan.zh'
import desk from '../../client/src/text/staff/desk.zh'
import review from '../../client/src/text/staff/review.zh'
import states from '../../client/src/text/states.zh'
import { ask, demoPerson } from '../lib/demo'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { pause, Person } from './actors/person'
import { noCompiler } from './compiler'
import { inOrder } from './walks/inOrder'
import { chooseOffice, officeOf, submit, tellWhatHappened, toNotice, type Office } from './walks/apply'
import { approve, dispatch, openRow, produce, receive, returnForPhotoAndPhone } from './walks/desks'
import { handOver, scanCode } from './walks/window'

const SLOT_MS = 60_000
const LOOK_AGAIN_MS = 16_000
/** Within this time a second tap is taken as one with the first. */
const DOUBLE_TAP_MS = 400
const AS_BEFORE = { brightness: 0.4, keptOn: false, capture: 'none' }

interface Slots {
  readonly slots: readonly { readonly from: number; readonly digits: string }[]
}

if (noCompiler !== undefined) listSkipped('The main job on the built mini-program', noCompiler)
else {
  let gateway: RunningGateway
  let office: Office
  const people: Person[] = []
  const start = async (id: string): Promise<Person> => {
    const person = await Person.start(gateway.address, id)
    people.push(person)
    return person
  }
  beforeAll(async () => {
    gateway = await runGateway()
  })
  afterAll(() => gateway.stop())
  const closeAll = (): void => people.splice(0).forEach((person) => person.close())

  describe('a damaged card, from the first visit to the hand-over', () => {
    let citizen: Person
    let officer: Person
    let caseId: string
    let caseNo: string
    let shown: string

    afterAll(closeAll)
    const step = inOrder()

    step('who is not bound yet reads the notice, binds a name and learns that nothing stands against it', async () => {
      citizen = await start('not-bound')
      office = await officeOf(gateway.address, citizen, DEMO_AUTHORITY)
      const { name, citizenNumber = '' } = await demoPerson(gateway.address, 'not-bound')
      await citizen.open()
      await citizen.see(home.bind)
      await toNotice(citizen, 'damaged')
      await citizen.see(bind.ask)
      await citizen.type('bind-name-input', name)
      await citizen.type('bind-number-input', citizenNumber)
      await citizen.tap('bind-privacy')
      await citizen.tap('bind-submit')
    })

    step('fills in four steps and changes one answer where it is read again', async () => {
      await tellWhatHappened(citizen, 'damaged', '13985550101')
      await chooseOffice(citizen, office)
      await citizen.see(form.damage.broken)
      await citizen.tap('change-damage')
      await citizen.tap('damage-illegible')
      await citizen.tap('next')
      await citizen.see(check.ask)
      await citizen.see(form.damage.illegible)
      expect(citizen.app.page.route).toBe('pages/check/index')
    })

    step('a double tap, a lost answer and another try make one application', async () => {
      citizen.connection.loseAnswerOf('submitApplication')
      await citizen.tap('truth')
      const button = await citizen.wait('may be submitted', () =>
        citizen.app.text().includes(check.lead.none) ? citizen.app.byId('submit') : undefined,
      )
      await Promise.all([citizen.app.tap(button), citizen.app.tap(button)])
      await citizen.see(check.notSent)
      await pause(DOUBLE_TAP_MS)
      await citizen.tap('submit')
      await citizen.find('case-no')
      ;({ caseId, caseNo } = citizen.connection.valueOf<{ caseId: string; caseNo: string }>('submitApplication'))
      await citizen.see(caseNo)
      const sent = citizen.connection.sentOf('submitApplication')
      expect(sent).toHaveLength(2)
      expect(new Set(sent.map(({ data }) => data['requestId'])).size).toBe(1)
      const cases = await ask<{ items: readonly object[] }>(
        gateway.address,
        citizen.session,
        'applications',
        'listMyCases',
      )
      expect(cases.items).toHaveLength(1)
    })

    step('every desk does its part', async () => {
      officer = await start('window-officer')
      const maker = await start('production')
      await approve(await start('accepting-officer'), 'verify', caseId)
      await approve(await start('county-reviewer'), 'issue', caseId)
      await produce(maker, caseId)
      await dispatch(maker, caseId, consignmentNumber(77))
      await receive(officer, caseId, 'A-12')
    })

    step('the code fills the screen: bright, awake, hidden from capture, and drawn as 225 digits', async () => {
      await citizen.open('pages/myOffice/index')
      await citizen.tapWord(myOffice.showCode)
      await citizen.see(code.bringOldCard)
      shown = await citizen.wait('draws a code', () => citizen.digitsOn('qr'))
      expect(shown).toMatch(new RegExp(`^\\d{${TOKEN_DIGITS}}$`))
      const { brightness, keptOn, capture } = citizen.phone
      expect({ brightness, keptOn, capture }).toEqual({ brightness: 1, keptOn: true, capture: 'hidden' })
    })

    step('without network the next code appears by itself, on time', async () => {
      const { slots } = citizen.connection.valueOf<Slots>('getCollectionCode')
      expect(slots.map(({ digits }) => digits)).toContain(shown)
      citizen.connection.cut = true
      citizen.phone.setNetwork(false)
      citizen.phone.aheadMs = SLOT_MS
      await citizen.see(code.offline)
      // By the clock, which may come to the end of a minute at any moment of this.
      const drawsThatOf = (aheadMs: number) => (): string | undefined => {
        const now = Date.now() + aheadMs
        const digits = slots.find(({ from }) => from <= now && now < from + SLOT_MS)?.digits
        return digits !== undefined && citizen.digitsOn('qr') === digits ? digits : undefined
      }
      expect(await citizen.wait('draws the next code', drawsThatOf(SLOT_MS))).not.toBe(shown)
      citizen.phone.aheadMs = 0
      citizen.phone.setNetwork(true)
      citizen.connection.cut = false
      shown = await citizen.wait('draws the code of now again', drawsThatOf(0))
    })

    step('the window scans it, ticks what is to be checked, has it signed and hands over', async () => {
      await scanCode(officer, shown)
      await officer.find('verdict-ready')
      await officer.see('A-12')
      await handOver(officer)
      await officer.see(scan.done.oldCard.returned)
    })

    step('scanned again it says when and where it was collected', async () => {
      await pause(DOUBLE_TAP_MS)
      await officer.tap('handover-next')
      await officer.find('verdict-collected')
      await officer.see(scan.verdicts.collected.why)
      await officer.see(scan.facts.collectedAt)
      await officer.see(office.name)
    })

    step('the code on the phone gives way by itself, and the screen is as it was', async () => {
      // Counted from the last look, which may have been while the clock stood a slot ahead.
      citizen.phone.aheadMs = SLOT_MS + LOOK_AGAIN_MS
      await citizen.see(code.collected.title)
      await citizen.tapWord(code.collected.action)
      await citizen.see(caseWords.collected.title)
      const { brightness, keptOn, capture } = citizen.phone
      expect({ brightness, keptOn, capture }).toEqual(AS_BEFORE)
    })
  })

  describe('a lost card, returned, mended and withdrawn', () => {
    const NOTE = 'the hair covers the brows'
    let citizen: Person
    let officer: Person
    let caseId: string

    afterAll(closeAll)
    const step = inOrder()

    step('is applied for and returned with exactly what is to be mended', async () => {
      citizen = await start('eligible-lost')
      officer = await start('accepting-officer')
      await toNotice(citizen, 'lost')
      await tellWhatHappened(citizen, 'lost', '13985550102')
      await chooseOffice(citizen, office)
      await citizen.see(check.old.lost.title)
      ;({ caseId } = await submit(citizen))
      await returnForPhotoAndPhone(officer, caseId, review.decision.returnReasons.photoUnclear, NOTE)
    })

    step('the applicant mends these fields, no others, and sends it again', async () => {
      await citizen.open()
      await citizen.see(home.mend)
      await citizen.tap('case-action')
      await citizen.see(NOTE)
      await citizen.see(mend.toMend(states.field.photo))
      await citizen.see(mend.toMend(states.field.phone))
      expect(citizen.app.text()).not.toContain(mend.toMend(states.field.collection))
      await citizen.tap('take-photo')
      await citizen.see(mend.photo.toVerify)
      await citizen.type('phone-input', '13985550103')
      await citizen.tap('resubmit')
      const sent = await citizen.wait('sends it', () => citizen.connection.sentOf('resubmit').at(-1))
      await citizen.see(caseWords.resubmitted)
      expect(Object.keys(sent.data).sort()).toEqual(
        ['caseId', 'command', 'phone', 'photoId', 'requestId', 'version'].sort(),
      )
    })

    step('the officer has it back; the applicant withdraws, and is told that the old card stays invalid', async () => {
      await openRow(officer, 'verify', caseId)
      await officer.find('same-same')
      await citizen.tapWord(caseWords.withdraw)
      await citizen.see(caseWords.withdrawSheet.lost)
      await citizen.tap('withdraw-confirm')
      await citizen.see(caseWords.withdrawnResult.lost)
      await officer.tap('same-same')
      await officer.tap('decide-pass')
      await officer.tap('review-do')
      await officer.see(desk.gone)
    })
  })
}
