import Taro from '@tarojs/taro'

export interface Place {
  readonly latitude: number
  readonly longitude: number
}

/** Where this device is (GCJ-02); undefined when the person or the device says no. Only asked for after a tap. */
export const whereAmI = async (): Promise<Place | undefined> => {
  try {
    const { latitude, longitude } = await Taro.getLocation({ type: 'gcj02' })
    return { latitude, longitude }
  } catch {
    return undefined
  }
}

/** Opens the way to a place in the platform's map. */
export const openMap = (place: Place, name: string, address: string): void => {
  void Taro.openLocation({ ...place, name, address, scale: 16 })
}

/** Brings up the dialler; the person still has to press. */
export const callPhone = (phoneNumber: string): void => {
  void Taro.makePhoneCall({ phoneNumber }).catch(() => undefined)
}
