/// <reference types="@tarojs/taro" />

/** CloudBase environment, set at build time; '' = the app's first. */
declare const CLOUD_ENV: string

declare module '*.scss'
declare module '*.png' {
  const url: string
  export default url
}
