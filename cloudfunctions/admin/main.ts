import { parseArgs } from 'node:util'
import type { StaffRole } from '@resident-card/shared'
import { envKeys } from '../adapters/keys/envKeys'
import { openMongoStore } from '../adapters/mongo/openMongoStore'
import { keyedStore } from '../adapters/store/keyedStore'
import { recordStore } from '../adapters/store/recordStore'
import { systemClock } from '../adapters/system/systemClock'
import { systemRandom } from '../adapters/system/systemRandom'
import { builtInAuthorities } from '../reference/builtInAuthorities'
import { referenceData } from '../reference/referenceData'
import { checkKeys } from '../sealing/checkKeys'
import { cursorKeyOf } from '../sealing/cursorKey'
import { enrolStaff } from './enrolStaff'

/** Enrols one member of staff, in the store and with the keys of the environment; see scripts/enrolStaff.mjs. */
const main = async (): Promise<readonly string[]> => {
  const text = { type: 'string' } as const
  const options = { openid: text, role: text, 'officer-no': text, name: text, authority: text, county: text }
  const { values } = parseArgs({ options })
  const { openid, role, 'officer-no': officerNo, name, authority, county } = values
  if (openid === undefined || role === undefined || officerNo === undefined || name === undefined)
    return ['usage: --openid … --role … --officer-no … --name … [--authority … | --county …]']
  const uri = process.env['MONGODB_URI']
  if (uri === undefined) return ['MONGODB_URI is not set']
  const keys = envKeys(process.env, ['sealing', 'lookup'])
  const database = process.env['MONGODB_DATABASE'] ?? 'resident_card'
  const opened = openMongoStore({ uri, database, cursorKey: cursorKeyOf(() => keys) })
  const keyed = keyedStore(opened, () => checkKeys({ store: opened, keys, random: systemRandom }))
  const store = recordStore(keyed, { keys, random: systemRandom })
  try {
    const reference = referenceData(store, systemClock, builtInAuthorities)
    const caller = { kind: 'account', provider: 'wechat', subject: openid } as const
    const member = { role: role as StaffRole, officerNo, name }
    const office = { ...(authority !== undefined && { authority }), ...(county !== undefined && { county }) }
    return await enrolStaff({ store, keys, random: systemRandom, reference }, caller, { ...member, ...office })
  } finally {
    await store.close()
  }
}

main().then(
  (errors) => {
    process.stdout.write(errors.length === 0 ? 'enrolled\n' : '')
    process.stderr.write(errors.map((error) => `${error}\n`).join(''))
    process.exitCode = errors.length === 0 ? 0 : 1
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : 'failed'}\n`)
    process.exitCode = 1
  },
)
