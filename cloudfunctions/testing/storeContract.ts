import type { Store } from '../ports/store'
import { describeCounting } from './storeContract/counting'
import { describeFinding } from './storeContract/finding'
import { describeForging } from './storeContract/forging'
import { describeInserting } from './storeContract/inserting'
import { describePaging } from './storeContract/paging'
import { describeProperties } from './storeContract/properties'
import { describeRacing } from './storeContract/racing'
import { describeRefusing } from './storeContract/refusing'
import { describeSaving } from './storeContract/saving'

export interface StoreUnderTest {
  /** Opened with `CONTRACT_CURSOR_KEY`. */
  readonly store: Store
  /** Closes it and removes what it held. */
  dispose(): Promise<void>
}
export interface ContractOptions {
  /** Random histories and queries to compare with the model. */
  readonly numRuns: number
}

/** What every adapter of the store port keeps to. `openStore` gives an empty store. */
export function describeStoreContract(
  name: string,
  openStore: () => Promise<StoreUnderTest>,
  { numRuns }: ContractOptions,
): void {
  describe(`the store contract on ${name}`, () => {
    let opened: StoreUnderTest
    beforeAll(async () => {
      opened = await openStore()
    })
    afterAll(() => opened.dispose())
    const store = () => opened.store

    test('it answers when asked whether it is there', () => expect(store().ping()).resolves.toBeUndefined())
    describeInserting(store)
    describeSaving(store)
    describeFinding(store)
    describePaging(store)
    describeForging(store)
    describeRefusing(store)
    describeRacing(store)
    describeCounting(store, numRuns)
    describeProperties(store, numRuns)
  })
}
