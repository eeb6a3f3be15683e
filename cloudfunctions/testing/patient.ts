import { systemRandom } from '../adapters/system/systemRandom'
import { asking } from '../local/demo/ask'
import type { Asking } from '../local/demo/ask'
import { newId } from '../sealing/newId'
import { askedAgain } from './askedAgain'

/**
 * Whoever is told "try again" does, with the same request, as an officer would: what many do at once is about who wins and
 * what the others are told, and a busy store may let any of them wait in vain for once.
 */
export const patient = ({ ask }: Asking): Asking =>
  asking((name, command, input, requestId = newId(systemRandom)) =>
    askedAgain(
      () => ask(name, command, input, requestId),
      (told) => told.status === 'fulfilled' && !told.value.ok && told.value.error.kind === 'unavailable',
    ),
  )
