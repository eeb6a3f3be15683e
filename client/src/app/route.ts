/** Where a screen is, with what it is to show; opened by `open.ts`. */
export interface Route {
  /** As Taro takes it: `/pages/case/index?id=…`. */
  readonly url: string
  /** A tab is shown, never put on top of other pages. */
  readonly tab?: true
}

/** Reads one parameter of an address; undefined: nothing the screen knows. */
export type Param<T> = (given: string) => T | undefined
type Params = Readonly<Record<string, Param<string | true>>>
type ValueOf<P> = P extends Param<infer T> ? T : never
type QueryOf<P extends Params> = { readonly [Name in keyof P]: ValueOf<P[Name]> }

/** What an address says to its screen. It may have been typed by anybody: whatever is asked for may be missing. */
type Read<P extends Params> = Partial<QueryOf<P>>
type Given = Readonly<Record<string, string | undefined>>

/** One screen: called with what it needs it is a route; `read` is the way back. */
export interface Screen<Query, Found> {
  (...query: Record<never, never> extends Query ? [query?: Query] : [query: Query]): Route
  readonly read: (given: Given) => Found
}

/** An id of the server or a number of a case: letters, digits and hyphens, so nothing is ever escaped. */
export const id: Param<string> = (given) => given
export const flag: Param<true> = (given) => (given === '1' ? true : undefined)
export const oneOf =
  <const T extends string>(values: readonly T[]): Param<T> =>
  (given) =>
    values.find((value) => value === given)

/**
 * A screen at this path, with the parameters it needs and those it can do without; they stand in the address in this order.
 *
 *     const slip = screen('pages/slip', { id }, {})
 *     slip({ id: 'c1' })            // { url: '/pages/slip/index?id=c1' }
 *     slip.read({ id: 'c1' })       // { id: 'c1' }
 */
export const screen = <Needed extends Params, Extra extends Params>(
  folder: string,
  needed: Needed,
  extra: Extra,
  tab = false,
): Screen<QueryOf<Needed> & Partial<QueryOf<Extra>>, Read<Needed & Extra>> => {
  const params: Params = { ...needed, ...extra }
  const names = Object.keys(params)
  const route = (query: Readonly<Record<string, string | true | undefined>> = {}): Route => {
    const said = names.flatMap((name) => {
      const value = query[name]
      return value === undefined ? [] : [`${name}=${value === true ? '1' : value}`]
    })
    const url = [`/${folder}/index`, ...(said.length === 0 ? [] : [said.join('&')])].join('?')
    return tab ? { url, tab } : { url }
  }
  const read = (given: Given): Read<Needed & Extra> =>
    Object.fromEntries(
      names.flatMap((name) => {
        const text = given[name]
        const value = text === undefined ? undefined : params[name]?.(text)
        return value === undefined ? [] : [[name, value]]
      }),
    ) as Read<Needed & Extra>
  return Object.assign(route, { read }) as Screen<QueryOf<Needed> & Partial<QueryOf<Extra>>, Read<Needed & Extra>>
}
