import Taro from '@tarojs/taro'
import { failureOf, type Failure } from '../lib/failures'

export interface Place {
  readonly latitude: number
  readonly longitude: number
}

export type Located = { readonly ok: true; readonly place: Place } | { readonly ok: false; readonly why: Failure }

/**
 * Roughly where this device is (GCJ-02), which is all that the nearest office needs; WeChat grants no more for it. Only asked
 * for after a tap.
 */
export const whereAmI = async (): Promise<Located> => {
  try {
    const { latitude, longitude } = await Taro.getFuzzyLocation({ type: 'gcj02' })
    return { ok: true, place: { latitude, longitude } }
  } catch (error) {
    return { ok: false, why: failureOf(error) }
  }
}

const openedBy = async (work: Promise<unknown>): Promise<boolean> => {
  try {
    await work
    return true
  } catch (error) {
    // Closed again by the person: it was opened.
    return failureOf(error) === 'cancelled'
  }
}

/** Opens the way to a place in the platform's map; false: it could not. */
export const openMap = (place: Place, name: string, address: string): Promise<boolean> =>
  openedBy(Taro.openLocation({ ...place, name, address, scale: 16 }))

/** Brings up the dialler; the person still has to press. False: this device can't. */
export const callPhone = (phoneNumber: string): Promise<boolean> => openedBy(Taro.makePhoneCall({ phoneNumber }))
