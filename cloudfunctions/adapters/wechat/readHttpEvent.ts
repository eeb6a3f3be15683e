import type { PushRequest } from '../../ports/pushRequest'

/**
 * A request over CloudBase's HTTP access: `{path, httpMethod, headers, queryStringParameters, body, isBase64Encoded}`.
 * The same function can also be called by a mini-program with an event of any shape: nothing here is believed.
 * Source: docs.cloudbase.net/service/access-cloud-function, read 2026-11-22.
 */
export const readHttpEvent = (event: unknown): PushRequest => {
  const { httpMethod, body, isBase64Encoded } = (event ?? {}) as Readonly<Record<string, unknown>>
  const method = typeof httpMethod === 'string' ? httpMethod.toUpperCase() : ''
  if (typeof body !== 'string') return { method, body: undefined }
  return { method, body: Buffer.from(body, isBase64Encoded === true ? 'base64' : 'utf8') }
}

/** What HTTP access turns into a response again ("integration response", the same page). */
export interface HttpReply {
  readonly statusCode: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
  readonly isBase64Encoded: false
}

export const httpReply = (statusCode: number, body: string): HttpReply => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body,
  isBase64Encoded: false,
})
