import { ask } from '../../lib/demo'
import { runGateway, type RunningGateway } from '../../lib/gateway'
import { Person } from './person'
import { Phone } from './phone'

interface Cases {
  readonly items: readonly { readonly caseId: string }[]
}

export interface People {
  address(): string
  /** Somebody of the demo with a phone; put away after the test. */
  start(id: string, phone?: Phone, storage?: Readonly<Record<string, unknown>>): Promise<Person>
  /** The same with nobody signed in. */
  nobody(): Promise<Person>
  /** The phone kills the program and starts it again (`Person.restart`). */
  restart(person: Person): Person
  /** Of their cases the first; empty where there is none. */
  caseOf(person: Person): Promise<string>
}

/** For a `describe`: a gateway of its own, and one person a test. */
export const peopleAtAGateway = (): People => {
  let gateway: RunningGateway
  let person: Person | undefined
  beforeAll(async () => {
    gateway = await runGateway()
  })
  afterEach(() => person?.close())
  afterAll(() => gateway.stop())
  return {
    address: () => gateway.address,
    start: async (id, phone = new Phone(), storage = {}) =>
      (person = await Person.start(gateway.address, id, storage, phone)),
    nobody: async () => (person = await Person.nobody(gateway.address)),
    restart: (killed) => (person = killed.restart()),
    caseOf: async ({ session }) => {
      const { items } = await ask<Cases>(gateway.address, session, 'applications', 'listMyCases')
      return items[0]?.caseId ?? ''
    },
  }
}
