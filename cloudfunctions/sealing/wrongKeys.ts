import { StoreUnavailable } from '../ports/store'

/**
 * The keys at hand are not those of this store: nobody would be found by them, and what they seal could not be opened by the
 * right ones. Nothing is read or written. To a caller it is an outage; it ends when the right keys are there.
 */
export class WrongKeys extends StoreUnavailable {
  constructor(what: string) {
    super(`${what}: these are not the keys of this store. Put back the ones it was made with; nothing was changed`)
  }
}
