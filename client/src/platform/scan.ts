import Taro from '@tarojs/taro'

/**
 * `native`: the platform opens its own scanner and answers with the text (undefined: nothing was scanned).
 * `camera`: the page shows a camera picture in the element with this id; each code read is told; ends with what it returns.
 */
export type Scanner =
  | { readonly kind: 'native'; readonly scan: () => Promise<string | undefined> }
  | { readonly kind: 'camera'; readonly start: (hostId: string, tell: (text: string) => void) => Promise<CameraScan> }

export type CameraScan =
  | { readonly ok: true; readonly stop: () => void }
  /** `denied`: the person or the browser said no. `none`: there is no camera, or not over plain http. */
  | { readonly ok: false; readonly why: 'denied' | 'none' }

const scan = async (): Promise<string | undefined> => {
  try {
    return (await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode', 'barCode'] })).result
  } catch {
    return undefined
  }
}

export const scanner: Scanner = { kind: 'native', scan }
