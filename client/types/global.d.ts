/// <reference types="@tarojs/taro" />

/** CloudBase environment, set at build time; '' = the app's first. */
declare const CLOUD_ENV: string

/** Ids of WeChat message templates, set at build time: of one consent, one message, and of long-term ones. */
declare const SUBSCRIBE_TEMPLATE_IDS: readonly string[]
declare const SUBSCRIBE_LONG_TERM_IDS: readonly string[]

/** Root public key of the code keys, base64, set at build time. */
declare const CODE_ROOT_KEY: string

declare module '*.scss'
declare module '*.png' {
  const url: string
  export default url
}
