import { Person } from '../e2e/weapp/actors/person'
import { noCompiler } from '../e2e/weapp/compiler'
import { FIRST_SCREEN_LIMITS, firstScreenOf } from '../e2e/weapp/runtime/firstScreen'
import { VISITS } from '../e2e/weapp/walks/everyPage'
import { runGateway } from '../e2e/lib/gateway'
import { row } from './lib/row'
import type { Row } from './lib/row'

const AREA = 'first screen'

/** Every page of the built mini-program with the data of somebody who has a reason to be there. */
export const measureFirstScreen = async (): Promise<readonly Row[]> => {
  if (noCompiler !== undefined) throw new Error(noCompiler)
  const gateway = await runGateway()
  const people = new Map<string, Person>()
  const rows: Row[] = []
  try {
    for (const { page, person, open } of VISITS) {
      const who = people.get(person) ?? (await Person.start(gateway.address, person))
      people.set(person, who)
      await open(who, gateway.address)
      await who.rest()
      const { setDataBytes, nodes } = firstScreenOf(who.app.tree(), who.app.page.setDataBytes)
      const limits = FIRST_SCREEN_LIMITS
      rows.push(
        row({
          area: AREA,
          name: `${page}, largest setData`,
          unit: 'KB',
          value: setDataBytes / 1024,
          goal: limits.setDataBytes / 1024,
          better: 'lower',
        }),
        row({ area: AREA, name: `${page}, nodes`, unit: 'nodes', value: nodes, goal: limits.nodes, better: 'lower' }),
      )
    }
    return rows
  } finally {
    for (const who of people.values()) who.close()
    await gateway.stop()
  }
}
