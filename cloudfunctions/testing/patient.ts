import { systemRandom } from '../adapters/system/systemRandom'
import { asking } from '../local/demo/ask'
import type { Asking } from '../local/demo/ask'
import { newId } from '../sealing/newId'

const ASKED_AGAIN = 20

/**
 * Whoever is told "try again" does, with the same request, as an officer would: what many do at once is about who wins and
 * what the others are told, and a busy store may let any of them wait in vain for once.
 */
export const patient = ({ ask }: Asking): Asking =>
  asking(async (name, command, input, requestId = newId(systemRandom)) => {
    let reply = await ask(name, command, input, requestId)
    for (let again = 0; again < ASKED_AGAIN && !reply.ok && reply.error.kind === 'unavailable'; again += 1)
      reply = await ask(name, command, input, requestId)
    return reply
  })
