import { parseArgs } from 'node:util'
import { systemClock } from '../../adapters/system/systemClock'
import { demoEms } from './demoEms'
import { JOURNEYS, MANNERS, type Journey, type Manner } from './journeys'
import { requestsOf } from './requestsOf'
import { sendPush } from './sendPush'

/** The demo's carrier: pushes what happens to a parcel to the gateway on this machine (see scripts/localCarrier.mjs). */
const isJourney = (name: string): name is Journey => Object.hasOwn(JOURNEYS, name)
const isManner = (name: string): name is Manner => (MANNERS as readonly string[]).includes(name)

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      number: { type: 'string', default: '' },
      way: { type: 'string', default: 'delivered' },
      manner: { type: 'string', default: 'well' },
      address: { type: 'string', default: 'http://127.0.0.1:8110' },
    },
  })
  const { number, way, manner, address } = values
  if (number === '' || !isJourney(way) || !isManner(manner)) {
    throw new Error(
      `--number NUMBER [--way ${Object.keys(JOURNEYS).join('|')}] [--manner ${MANNERS.join('|')}] [--address URL]`,
    )
  }
  for (const body of requestsOf(number, way, manner, systemClock.now(), demoEms)) {
    const { status, text } = await sendPush(address, body, manner === 'slow' ? 500 : 0)
    process.stdout.write(`${status} ${text}\n`)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exit(1)
})
