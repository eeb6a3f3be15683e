/** What lies open around the encrypted event; nothing here is protected, so nothing here is acted on. */
export interface EmsEnvelope {
  /** Names the request; given back in the answer. */
  readonly serialNo: string
  /** When it was sent. */
  readonly timeStamp: unknown
  readonly logitcsInterface: string
}

const fieldsOf = (text: string): Record<string, unknown> | undefined => {
  // A push was seen as JSON; requests to the platform are forms. Either is read.
  if (!text.trimStart().startsWith('{')) return Object.fromEntries(new URLSearchParams(text))
  try {
    return JSON.parse(text) as Record<string, unknown>
  } catch {
    return undefined
  }
}

/** undefined = not a push at all. */
export const readEnvelope = (body: Uint8Array): EmsEnvelope | undefined => {
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return undefined
  }
  const { serialNo, timeStamp, logitcsInterface } = fieldsOf(text) ?? {}
  if (typeof logitcsInterface !== 'string' || typeof serialNo !== 'string') return undefined
  return /^[\w-]{1,64}$/.test(serialNo) ? { serialNo, timeStamp, logitcsInterface } : undefined
}
