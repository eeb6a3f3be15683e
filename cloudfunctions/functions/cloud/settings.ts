import type { EmsSettings } from '../../adapters/carrier/emsCarrier'
import { envEmsSettings } from '../../adapters/carrier/envEmsSettings'
import { envKeys } from '../../adapters/keys/envKeys'
import { parseSubscribeTemplates, type SubscribeTemplates } from '../../adapters/wechat/subscribeTemplates'
import type { Keys } from '../../ports/keys'

export interface CloudSettings {
  readonly mongo: { readonly uri: string; readonly database: string }
  readonly keys: Keys
  /** `cloud://<environment>.<bucket>` */
  readonly fileRoot: string
  readonly templates: SubscribeTemplates
  readonly ems: EmsSettings
}

/** The environment is not set up: one line for whoever deploys, naming variables and never quoting a value. */
class NotConfigured extends Error {
  override readonly name = 'NotConfigured'
}

type Env = Readonly<Record<string, string | undefined>>

const required = (env: Env, name: string, form: RegExp, hint: string): string => {
  const text = env[name] ?? ''
  if (!form.test(text)) throw new NotConfigured(`${name}: ${hint}`)
  return text
}

/**
 * Settings of a deployed function, from environment variables: `MONGODB_URI`, `MONGODB_DATABASE` (`resident_card`
 * unless set), the keys (adapters/keys/envKeys), `FILE_ROOT`, `SUBSCRIBE_TEMPLATES` (optional), the carrier's (optional,
 * adapters/carrier/envEmsSettings) and `REGISTRY`.
 * There is no adapter of a province's population registry: only `REGISTRY=synthetic` (invented people) starts.
 * Throws `NotConfigured`.
 */
export const readSettings = (env: Env): CloudSettings => {
  required(
    env,
    'REGISTRY',
    /^synthetic$/,
    'only "synthetic" exists; the adapter of the real population registry has yet to be written',
  )
  const fileRoot = required(
    env,
    'FILE_ROOT',
    /^cloud:\/\/[^/]+$/,
    'cloud://<environment>.<bucket>, as the console shows it',
  )
  const uri = required(env, 'MONGODB_URI', /^mongodb(?:\+srv)?:\/\/.+/, 'a mongodb:// address is needed')
  try {
    return {
      mongo: { uri, database: env['MONGODB_DATABASE'] ?? 'resident_card' },
      keys: envKeys(env),
      fileRoot,
      templates: parseSubscribeTemplates(env['SUBSCRIBE_TEMPLATES']),
      ems: envEmsSettings(env),
    }
  } catch (error) {
    throw new NotConfigured(error instanceof Error ? error.message : 'settings')
  }
}
