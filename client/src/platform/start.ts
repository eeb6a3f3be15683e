import Taro from '@tarojs/taro'

/** What has to happen once, before the first page: the cloud is told which environment to call. */
export const startPlatform = (): void => {
  Taro.cloud?.init(CLOUD_ENV === '' ? {} : { env: CLOUD_ENV })
}
