import type { Instant } from '@resident-card/shared'
import { writeChinaTime } from '../../adapters/carrier/chinaTime'
import { encryptForEms } from '../../adapters/carrier/emsCipher'
import type { EmsSettings } from '../../adapters/carrier/emsCarrier'

/** One thing that happened to a parcel, as the postal express writes it: with sentences nobody may keep. */
export interface LocalTrace {
  readonly number: string
  readonly opCode: string
  readonly at: Instant
  readonly opDesc?: string
}

const ORG = { opOrgCode: '55000100', opOrgName: 'local post office', opOrgProvName: 'GZ', opOrgCity: 'GY' }

export const traceText = ({ number, opCode, at, opDesc = '' }: LocalTrace): string =>
  JSON.stringify({
    ...ORG,
    waybillNo: number,
    opTime: writeChinaTime(at),
    opCode,
    opName: opCode,
    opDesc,
    operatorNo: '0001',
    operatorName: 'postman',
  })

export interface LocalPush {
  readonly serialNo: string
  readonly sentAt: Instant
}

/** A request of method 040002, its bytes. `text`: what is encrypted, one trace or a list of them. */
export const emsPush = (text: string, { pushKeys, senderNo }: EmsSettings, { serialNo, sentAt }: LocalPush): Buffer => {
  const [key] = pushKeys
  if (key === undefined) throw new Error('the local carrier needs a key')
  const body = {
    logitcsInterface: encryptForEms(text, key),
    method: '040002',
    msgType: '0',
    senderNo,
    serialNo,
    timeStamp: writeChinaTime(sentAt),
    version: 'v1.0.0',
  }
  return Buffer.from(JSON.stringify(body), 'utf8')
}
