import { listSkipped } from '../../cloudfunctions/testing/listSkipped'
import { runGateway, type RunningGateway } from '../lib/gateway'
import { Person } from './actors/person'
import { Phone } from './actors/phone'
import { noCompiler } from './compiler'

const ticks = async (n: number): Promise<void> => {
  for (let i = 0; i < n; i += 1) await new Promise((resolve) => setTimeout(resolve, 0))
}

if (noCompiler !== undefined) listSkipped('A desk page opened as the network comes back', noCompiler)
else {
  describe('a desk page opened in the very moment the network is back', () => {
    let gateway: RunningGateway
    let officer: Person | undefined
    beforeAll(async () => {
      gateway = await runGateway()
    })
    afterEach(() => officer?.close())
    afterAll(() => gateway.stop())

    test.each([0, 1, 2, 3])('opens, the answer coming %i turns later', async (n) => {
      const phone = new Phone()
      phone.setNetwork(false)
      officer = await Person.start(gateway.address, 'window-officer', {}, phone)
      officer.connection.cut = true
      await officer.open('staff/scan/index')
      await officer.find('shut')
      officer.connection.cut = false
      const release = officer.connection.hold()
      phone.setNetwork(true)
      await officer.wait('asks', () => ((officer?.connection.held ?? 0) > 0 ? true : undefined))
      const opening = officer.open('staff/unsynced/index')
      await ticks(n)
      release()
      await opening
      await officer.find('unsynced-empty')
    })
  })
}
