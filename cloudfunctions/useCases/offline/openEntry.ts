import { handOverEntry, signedEntry } from '@resident-card/shared'
import type { HandOverEntry, InputOf, SignedEntry } from '@resident-card/shared'
import * as v from 'valibot'
import type { DeviceRecord } from '../../records/device'
import type { Dependencies } from '../../runtime/dependencies'
import { verifyAmongOthers } from '../../runtime/amongOthers'

/** An entry as it was sent. */
export type SentEntry = InputOf<'window', 'syncHandOvers'>['entries'][number]

/** What this device signed. */
export interface SignedText {
  /** The very text, with its signature: what a person may have to look at one day. */
  readonly signed: SignedEntry
}

export interface OpenedEntry extends SignedText {
  readonly entry: HandOverEntry
}

const parseAs = <S extends v.GenericSchema>(schema: S, text: string): v.InferOutput<S> | undefined => {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    return undefined
  }
  const parsed = v.safeParse(schema, json, { abortEarly: true })
  return parsed.success ? parsed.output : undefined
}

/**
 * Opens the box and reads what this device signed under this id; without `entry`: it signed what is no such entry. undefined =
 * it can't be said that the device wrote it.
 */
export const openEntry = async (
  { keys }: Pick<Dependencies, 'keys'>,
  device: DeviceRecord,
  { entryId, kid, box }: SentEntry,
): Promise<OpenedEntry | SignedText | undefined> => {
  const opened = keys.openBox(kid, Buffer.from(box, 'base64'))
  const signed = opened && parseAs(signedEntry, Buffer.from(opened).toString('utf8'))
  if (signed === undefined) return undefined
  const signature = Buffer.from(signed.signature, 'base64')
  const right = await verifyAmongOthers(
    Buffer.from(signed.entry, 'utf8'),
    signature,
    Buffer.from(device.publicKey, 'base64'),
  )
  if (!right) return undefined
  const entry = parseAs(handOverEntry, signed.entry)
  return entry?.entryId === entryId && entry.device === device._id ? { entry, signed } : { signed }
}
