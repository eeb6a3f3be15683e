import Taro from '@tarojs/taro'
import { sweepPhotos } from './shownPhoto'
import { watchUpdate } from './update'

/** What has to happen once, before the first page: the cloud is told which environment to call, what a killed run left goes. */
export const startPlatform = (): void => {
  Taro.cloud?.init(CLOUD_ENV === '' ? {} : { env: CLOUD_ENV })
  sweepPhotos()
  watchUpdate()
}
