import type { Files } from '../../ports/files'
import type { LoadSdk } from './sdk'
import { sdkErrorCode, WechatUnavailable } from './sdkErrorCode'

const NO_SUCH_FILE = new Set<unknown>([-503003, 'STORAGE_FILE_NONEXIST'])
const ID = /^[0-9a-z]{26}$/

const failed = (call: string, error: unknown): WechatUnavailable =>
  new WechatUnavailable(`${call}: ${sdkErrorCode(error) ?? 'no answer'}`)

/**
 * Sealed files in the environment's cloud storage, under `sealed/`. `root` is what the console shows before the path in
 * a file id: `cloud://<environment>.<bucket>`. The storage rule of the environment must let nobody but functions read.
 * Rejects with `WechatUnavailable`.
 */
export const cloudFiles = (loadSdk: LoadSdk, root: string): Files => {
  const pathOf = (id: string): string => {
    if (!ID.test(id)) throw new RangeError('not a file id')
    return `sealed/${id.slice(0, 2)}/${id}`
  }
  const fileIdOf = (id: string): string => `${root}/${pathOf(id)}`
  return {
    put: async (id, content) => {
      const cloudPath = pathOf(id)
      const sdk = await loadSdk()
      const { fileID } = await sdk
        .uploadFile({ cloudPath, fileContent: Buffer.from(content) })
        .catch((error: unknown) => {
          throw failed('uploadFile', error)
        })
      // Elsewhere than we shall look for it: better to fail now than to lose a photo.
      if (fileID !== fileIdOf(id)) throw new WechatUnavailable('uploadFile: FILE_ROOT is not where files are put')
    },
    get: async (id) => {
      const fileID = fileIdOf(id)
      const sdk = await loadSdk()
      try {
        return (await sdk.downloadFile({ fileID })).fileContent
      } catch (error) {
        if (NO_SUCH_FILE.has(sdkErrorCode(error))) return undefined
        throw failed('downloadFile', error)
      }
    },
    remove: async (id) => {
      const fileList = [fileIdOf(id)]
      const sdk = await loadSdk()
      const answer = await sdk.deleteFile({ fileList }).catch((error: unknown) => {
        throw failed('deleteFile', error)
      })
      const refused = answer.fileList.find(({ status }) => status !== 0 && !NO_SUCH_FILE.has(status))
      if (refused !== undefined) throw new WechatUnavailable(`deleteFile: ${refused.status}`)
    },
    // A function can't list what lies in the storage; what is uploaded there is whole or not there.
    list: async () => ({ ids: [] }),
    removeUnfinished: async () => 0,
  }
}
