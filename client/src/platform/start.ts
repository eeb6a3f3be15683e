import Taro from '@tarojs/taro'
import { sweepPhotos } from './shownPhoto'
import { watchUpdate } from './update'

/** What a phone doesn't have or refuses here must not keep the first page from opening. */
const ifItCan = (work: () => void): void => {
  try {
    work()
  } catch {
    // Without it the app works all the same; the next start tries again.
  }
}

/** What has to happen once, before the first page: the cloud is told which environment to call, what a killed run left goes. */
export const startPlatform = (): void => {
  Taro.cloud?.init(CLOUD_ENV === '' ? {} : { env: CLOUD_ENV })
  ifItCan(sweepPhotos)
  ifItCan(watchUpdate)
}
