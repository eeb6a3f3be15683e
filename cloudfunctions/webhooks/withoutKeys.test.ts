import { keyRing } from '../adapters/keys/keyRing'
import { emsWithoutPush } from '../adapters/carrier/emsCarrier'
import { demoEms } from '../local/carrier/demoEms'
import { emsPush, traceText } from '../local/carrier/emsPush'
import type { Files } from '../ports/files'
import { aCarrierWorld, type CarrierWorld } from '../testing/carrierWorld'
import { describeOnStores } from '../testing/onStores'
import { LATER } from '../useCases/outbox/later'
import { runPush } from './runPush'

const noFiles = async (): Promise<never> => {
  throw new Error('given no files')
}
const NO_FILES: Files = { put: noFiles, get: noFiles, remove: noFiles }

describeOnStores('the carrier’s webhook as it is deployed: without any key of people’s data', (makeStore) => {
  let mail: CarrierWorld
  beforeAll(async () => {
    mail = await aCarrierWorld(await makeStore())
  })
  afterAll(() => mail.close())

  it('writes down that a card was delivered; its holder is told and the registry knows it with the timer’s next round', async () => {
    const { deps, clock, asTimer } = mail.world
    const { citizen, caseId, number } = await mail.sent('lost')
    const least = { ...deps, keys: keyRing({}), effects: LATER, files: NO_FILES }
    const [carrier = emsWithoutPush] = deps.carriers
    const lines: unknown[] = []
    const push = (opCode: string, serialNo: string) => {
      const now = clock.now()
      const body = emsPush(traceText({ number, opCode, at: now }), demoEms, { serialNo, sentAt: now })
      return runPush({ deps: least, log: (line) => void lines.push(line) }, carrier, { method: 'POST', body })
    }
    expect(await push('704', 'S-0001')).toMatchObject({ status: 200, body: expect.stringContaining('"00000"') })
    expect(lines).toEqual([expect.objectContaining({ outcome: 'ok' })])
    expect(await citizen.get('applications', 'getMyCase', { caseId })).toMatchObject({ state: 'delivered' })
    const told = async () =>
      (await citizen.get('applications', 'listMessages', {})).items.filter(({ code }) => code === 'delivered').length
    const cardId = async () => (await deps.registry.findByKey(citizen.key))?.card?.cardId
    expect([await told(), (await cardId()) === caseId]).toEqual([0, false])
    await asTimer().get('deadlines', 'run', {})
    expect([await told(), await cardId()]).toEqual([1, caseId])
  })
})
