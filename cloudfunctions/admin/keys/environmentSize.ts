import { keyVariablesFor } from '../../adapters/keys/keyVariables'
import { CLOUD_FUNCTIONS, NEEDS, type CloudFunctionName } from '../../functions/cloud/needs'
import type { KeyVariables } from './environment'

/** What the platform takes of environment variables, names and values together (CloudBase console; read 2026-11-30). */
export const MOST_BYTES = 4096

/** What else is set beside the keys of codes and boxes, in bytes: as long as such values usually are (OFFICE). */
const OTHERS = {
  /** TZ, REGISTRY, MONGODB_URI (200), MONGODB_DATABASE. */
  all: 280,
  /** Two sealing keys, the look-up key. */
  people: 190,
  /** FILE_ROOT. */
  platform: 75,
  /** EMS_PUSH_KEYS (two), EMS_SENDER_NO. */
  carrier: 100,
} as const
/** A message template with its fields, in SUBSCRIBE_TEMPLATES; 18 notices can have one. */
const TEMPLATES_BYTES = 18 * 110

export interface EnvironmentSize {
  readonly name: CloudFunctionName
  /** Without message templates. */
  readonly least: number
  /** With a template for every notice. */
  readonly most: number
}

const ownLines = (name: CloudFunctionName, variables: KeyVariables): readonly string[] => {
  const needed = keyVariablesFor(NEEDS[name].keys)
  return Object.entries(variables)
    .filter(([variable]) => needed.some((one) => one === variable))
    .map(([variable, value]) => `${variable}=${value}`)
}

/** Under a line with its name, the variables of each function that has any. */
export const linesByFunction = (variables: KeyVariables): readonly string[] =>
  CLOUD_FUNCTIONS.flatMap((name) => {
    const lines = ownLines(name, variables)
    return lines.length === 0 ? [] : [`# ${name}`, ...lines]
  })

export const sizeOf = (name: CloudFunctionName, variables: KeyVariables): EnvironmentSize => {
  const { keys, platform, carrier } = NEEDS[name]
  const own = ownLines(name, variables).reduce((sum, line) => sum + Buffer.byteLength(line) - 1, 0)
  const least =
    own +
    OTHERS.all +
    (keys.includes('sealing') ? OTHERS.people : 0) +
    (platform ? OTHERS.platform : 0) +
    (carrier ? OTHERS.carrier : 0)
  return { name, least, most: platform ? least + TEMPLATES_BYTES : least }
}

export const saySize = ({ name, least, most }: EnvironmentSize): string =>
  most > MOST_BYTES
    ? `${name}: about ${least} of ${MOST_BYTES} bytes, room for ${Math.floor((MOST_BYTES - least) / 110)} message templates only: npm run keys -- drop takes out keys that are over`
    : `${name}: about ${most} of ${MOST_BYTES} bytes, all else included`

export const sayTooMuch = ({ name, least }: EnvironmentSize): string =>
  `${name}: about ${least} bytes of variables, and the platform takes ${MOST_BYTES}: npm run keys -- drop takes out keys that are over`
