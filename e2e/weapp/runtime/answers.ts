interface Callbacks {
  readonly success?: (result: object) => void
  readonly fail?: (result: object) => void
  readonly complete?: (result: object) => void
}

/**
 * A function of `wx` that succeeds with what `answer` returns, or fails as cancelled when it returns nothing. As on a
 * phone: told through callbacks, and through a promise where none was given (Taro leaves some functions to that).
 */
export const answers =
  <T extends object>(name: string, answer: (asked: T) => object | undefined) =>
  (asked?: T & Callbacks): Promise<object> | undefined => {
    const { success, fail, complete }: Callbacks = asked ?? {}
    const found = answer((asked ?? {}) as T)
    const result = { errMsg: found === undefined ? `${name}:fail cancel` : `${name}:ok`, ...found }
    if (success === undefined && fail === undefined && complete === undefined)
      // What a phone rejects with is no Error either.
      return new Promise((resolve, reject: (why: object) => void) => (found === undefined ? reject : resolve)(result))
    setTimeout(() => {
      if (found === undefined) fail?.(result)
      else success?.(result)
      complete?.(result)
    }, 0)
    return undefined
  }
