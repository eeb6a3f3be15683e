/** The part of `wx-server-sdk` 4.0.2 that we use. */
export interface WechatSdk {
  init(config: { readonly env?: string | symbol }): void
  uploadFile(param: { readonly cloudPath: string; readonly fileContent: Buffer }): Promise<{ readonly fileID: string }>
  downloadFile(param: { readonly fileID: string }): Promise<{ readonly fileContent: Buffer }>
  deleteFile(param: { readonly fileList: readonly string[] }): Promise<{
    readonly fileList: readonly { readonly fileID: string; readonly status: number; readonly errMsg: string }[]
  }>
  readonly openapi: {
    readonly subscribeMessage: {
      send(param: {
        readonly touser: string
        readonly templateId: string
        readonly page: string
        readonly data: Readonly<Record<string, { readonly value: string }>>
      }): Promise<{ readonly errCode: number; readonly errMsg?: string }>
    }
  }
  readonly DYNAMIC_CURRENT_ENV: symbol
}

/** The SDK costs a quarter of a second and tens of megabytes: it is loaded when it is first needed, once. */
export type LoadSdk = () => Promise<WechatSdk>

export const lazySdk = (): LoadSdk => {
  let loading: Promise<WechatSdk> | undefined
  const load = async (): Promise<WechatSdk> => {
    const loaded = (await import('wx-server-sdk')) as unknown as WechatSdk & { readonly default?: WechatSdk }
    const sdk = loaded.default ?? loaded
    sdk.init({ env: sdk.DYNAMIC_CURRENT_ENV })
    return sdk
  }
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    }))
}
