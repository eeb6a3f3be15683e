/** Why a function of `wx` fails: the words after `name:fail `, and WeChat's number where it gives one. */
export interface Refusal {
  readonly why: string
  readonly errno?: number
}

/** What phones and people say, each as WeChat words it. */
export const REFUSALS = {
  cancelled: { why: 'cancel' },
  /** Refused for good: only the settings can change it. */
  denied: { why: 'auth deny', errno: 103 },
  /** The phone itself doesn't let WeChat. */
  deniedBySystem: { why: 'system permission denied', errno: 3 },
  /** The privacy guide doesn't name it. */
  undeclared: { why: 'api scope is not declared in the privacy agreement', errno: 112 },
  /** The person said no to the privacy guide. */
  privacy: { why: 'privacy permission is not authorized', errno: 104 },
  missing: { why: 'not supported' },
  broken: { why: 'system error', errno: 20000 },
} as const satisfies Readonly<Record<string, Refusal>>

interface Asked {
  readonly fail?: (result: object) => void
  readonly complete?: (result: object) => void
}

/** Fails a call as WeChat does: a synchronous one throws, another tells through its callbacks, or rejects where it has none. */
export const refuse = (name: string, { why, errno }: Refusal, [asked]: readonly unknown[]): unknown => {
  const result = { errMsg: `${name}:fail ${why}`, ...(errno !== undefined && { errno }) }
  if (name.endsWith('Sync')) throw Object.assign(new Error(result.errMsg), result)
  const { fail, complete } = (typeof asked === 'object' && asked !== null ? asked : {}) as Asked
  if (fail === undefined && complete === undefined) return Promise.reject(result)
  setTimeout(() => {
    fail?.(result)
    complete?.(result)
  }, 0)
  return undefined
}
