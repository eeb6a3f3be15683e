import type { Change } from '../../ports/store'
import { plainJson } from './plainJson'

/** A change as MongoDB's update operators, `version` counted up with it. */
export function changeOperators({ set = {}, unset = [], inc = {}, push = {} }: Change): Record<string, unknown> {
  const lists = Object.entries(push).filter(([, values]) => values.length > 0)
  return {
    ...(Object.keys(set).length > 0 && { $set: plainJson(set) }),
    ...(unset.length > 0 && { $unset: Object.fromEntries(unset.map((path) => [path, ''])) }),
    $inc: { ...inc, version: 1 },
    ...(lists.length > 0 && {
      $push: Object.fromEntries(lists.map(([path, values]) => [path, { $each: plainJson(values) }])),
    }),
  }
}
