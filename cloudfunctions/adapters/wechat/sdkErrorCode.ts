/** `errCode` of a rejected SDK call; undefined when it carries none (network, time limit). */
export const sdkErrorCode = (error: unknown): number | string | undefined => {
  if (typeof error !== 'object' || error === null || !('errCode' in error)) return undefined
  const { errCode } = error
  return typeof errCode === 'number' || typeof errCode === 'string' ? errCode : undefined
}

/** The platform could not be asked; says which call and its code, never what was sent. */
export class WechatUnavailable extends Error {
  override readonly name = 'WechatUnavailable'
}
