import { request } from 'node:http'

export interface PushReply {
  readonly status: number
  readonly text: string
}

const PIECES = 5

/** Posts the bytes; `slowMs`: in pieces, with a pause before each. */
export const sendPush = (address: string, body: Uint8Array, slowMs = 0): Promise<PushReply> =>
  new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json; charset=utf-8', 'content-length': body.length }
    const sending = request(new URL('/carrier/ems', address), { method: 'POST', headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => (text += part))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, text }))
    })
    sending.on('error', reject)
    if (slowMs === 0) return void sending.end(body)
    const size = Math.ceil(body.length / PIECES)
    const write = (from: number): void => {
      if (from >= body.length) return void sending.end()
      sending.write(body.subarray(from, from + size))
      setTimeout(() => write(from + size), slowMs)
    }
    write(0)
  })
