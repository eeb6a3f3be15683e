import type { EmsSettings } from '../../adapters/carrier/emsCarrier'
import { envEmsSettings } from '../../adapters/carrier/envEmsSettings'
import { envKeys } from '../../adapters/keys/envKeys'
import { parseSubscribeTemplates, type SubscribeTemplates } from '../../adapters/wechat/subscribeTemplates'
import type { Keys } from '../../ports/keys'
import type { Needs } from './needs'

export interface CloudSettings {
  readonly mongo: { readonly uri: string; readonly database: string }
  readonly keys: Keys
  /** Absent where the function has nothing to do with files and messages. */
  readonly platform?: {
    /** `cloud://<environment>.<bucket>` */
    readonly fileRoot: string
    readonly templates: SubscribeTemplates
  }
  readonly ems?: EmsSettings
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

const platformOf = (env: Env): CloudSettings['platform'] => ({
  fileRoot: required(env, 'FILE_ROOT', /^cloud:\/\/[^/]+$/, 'cloud://<environment>.<bucket>, as the console shows it'),
  templates: parseSubscribeTemplates(env['SUBSCRIBE_TEMPLATES']),
})

/**
 * Settings of a deployed function, from environment variables: `MONGODB_URI`, `MONGODB_DATABASE` (`resident_card`
 * unless set) and `REGISTRY`; where it needs them, its keys (adapters/keys/envKeys), `FILE_ROOT` and `SUBSCRIBE_TEMPLATES`
 * (optional), the carrier's (optional, adapters/carrier/envEmsSettings). What it doesn't need isn't read.
 * There is no adapter of a province's population registry: only `REGISTRY=synthetic` (invented people) starts.
 * Throws `NotConfigured`.
 */
export const readSettings = (env: Env, needs: Needs): CloudSettings => {
  required(
    env,
    'REGISTRY',
    /^synthetic$/,
    'only "synthetic" exists; the adapter of the real population registry has yet to be written',
  )
  const uri = required(env, 'MONGODB_URI', /^mongodb(?:\+srv)?:\/\/.+/, 'a mongodb:// address is needed')
  try {
    const platform = needs.platform ? platformOf(env) : undefined
    return {
      mongo: { uri, database: env['MONGODB_DATABASE'] ?? 'resident_card' },
      keys: envKeys(env, needs.keys),
      ...(platform !== undefined && { platform }),
      ...(needs.carrier && { ems: envEmsSettings(env) }),
    }
  } catch (error) {
    throw new NotConfigured(error instanceof Error ? error.message : 'settings')
  }
}
