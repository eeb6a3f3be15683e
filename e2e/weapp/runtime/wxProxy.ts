import { refuse, type Refusal } from './refusals'

/** One call of the program to `wx`. */
export interface WxCall {
  readonly name: string
  readonly arguments: readonly unknown[]
}

/**
 * `wx` that remembers every call. What it does not hold does not exist, as on a real phone. A program that was killed gets no
 * answer to anything any more. `refusals`: what fails now, and how, by name.
 */
export const wxProxy = (
  known: Record<string, unknown>,
  tell: (call: WxCall) => void,
  isAlive: () => boolean = () => true,
  refusals: ReadonlyMap<string, Refusal> = new Map(),
): object =>
  new Proxy(known, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key)
      if (typeof key === 'symbol' || typeof value !== 'function' || !Object.hasOwn(target, key)) return value
      return (...given: readonly unknown[]): unknown => {
        if (!isAlive()) return new Promise(() => undefined)
        tell({ name: key, arguments: given })
        const refusal = refusals.get(key)
        if (refusal !== undefined) return refuse(key, refusal, given)
        return (value as (...given: readonly unknown[]) => unknown)(...given)
      }
    },
  })
