import { createHash } from 'node:crypto'
import type { CarrierEvent } from '../../ports/carrier'
import { readChinaTime } from './chinaTime'
import { kindOfOperation } from './emsOperations'

const ID_LENGTH = 26

/** EMS gives an event no id: it is what happened to which parcel, when and where. */
const idOf = (parts: readonly string[]): string =>
  createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex').slice(0, ID_LENGTH)

/**
 * One trace of a push, `{waybillNo, opTime, opCode, opOrgCode, …}`; undefined where one of these is not what it should
 * be. The sentences (`opDesc`) name people and telephones: they are not read.
 */
export const readTrace = (trace: unknown): CarrierEvent | undefined => {
  if (typeof trace !== 'object' || trace === null) return undefined
  const { waybillNo, traceNo, opTime, opCode, opOrgCode } = trace as Readonly<Record<string, unknown>>
  const number = waybillNo ?? traceNo
  const at = readChinaTime(opTime)
  if (typeof number !== 'string' || !/^[A-Z0-9]{8,20}$/.test(number)) return undefined
  if (typeof opCode !== 'string' || !/^\w{1,12}$/.test(opCode) || at === undefined) return undefined
  const where = typeof opOrgCode === 'string' ? opOrgCode : ''
  return { id: idOf([number, String(at), opCode, where]), number, at, kind: kindOfOperation(opCode) }
}
