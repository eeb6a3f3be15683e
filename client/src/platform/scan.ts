import Taro from '@tarojs/taro'
import { failureOf, type Failure } from '../lib/failures'

/**
 * `native`: the platform opens its own scanner and answers with the text.
 * `camera`: the page shows a camera picture in the element with this id; each code read is told; ends with what it returns.
 */
export type Scanner =
  | { readonly kind: 'native'; readonly scan: () => Promise<Scanned> }
  | { readonly kind: 'camera'; readonly start: (hostId: string, tell: (text: string) => void) => Promise<CameraScan> }

type Scanned = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Failure }

export type CameraScan =
  | { readonly ok: true; readonly stop: () => void }
  /**
   * `denied`: the person or the browser said no. `none`: there is no camera. `insecure`: none over plain http. `broken`: there is
   * one, and it does not open (another program has it).
   */
  | { readonly ok: false; readonly why: 'denied' | 'none' | 'insecure' | 'broken' }

const scan = async (): Promise<Scanned> => {
  try {
    return { ok: true, text: (await Taro.scanCode({ onlyFromCamera: true, scanType: ['qrCode', 'barCode'] })).result }
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}

export const scanner: Scanner = { kind: 'native', scan }
