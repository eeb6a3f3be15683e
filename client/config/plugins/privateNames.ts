import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import type { Compiler } from 'webpack'

/**
 * Interfaces that WeChat counts as touching a person's data (its privacy guide's table, read 2026-11-30), and those a review
 * asks about besides. A review reads their names in any string of the package as used, and Taro lists every one it can wrap.
 */
export const PRIVATE_NAMES: readonly string[] = [
  ...['getUserInfo', 'getUserProfile', 'chooseAddress', 'chooseInvoice', 'chooseInvoiceTitle', 'chooseLicensePlate'],
  ...['getLocation', 'getFuzzyLocation', 'chooseLocation', 'choosePoi', 'onLocationChange', 'startLocationUpdate'],
  ...[
    'startLocationUpdateBackground',
    'getWeRunData',
    'chooseImage',
    'chooseMedia',
    'chooseVideo',
    'chooseMessageFile',
  ],
  ...['startRecord', 'getRecorderManager', 'joinVoIPChat', 'join1v1Chat', 'createVKSession', 'createCameraContext'],
  ...['openBluetoothAdapter', 'createBLEPeripheralServer', 'saveImageToPhotosAlbum', 'saveVideoToPhotosAlbum'],
  ...['chooseContact', 'addPhoneContact', 'addPhoneCalendar', 'addPhoneRepeatCalendar', 'startAccelerometer'],
  ...['startCompass', 'startDeviceMotionListening', 'startGyroscope', 'setClipboardData', 'getClipboardData'],
  ...['authPrivateMessage', 'startFacialRecognitionVerify', 'startFacialRecognitionVerifyAndUploadVideo'],
  ...[
    'startSoterAuthentication',
    'checkIsSupportSoterAuthentication',
    'checkIsSoterEnrolledInDevice',
    'getLocalIPAddress',
  ],
]

const SRC = path.resolve(__dirname, '../../src')

/** What the client itself asks Taro for. */
export const usedNames = (): ReadonlySet<string> =>
  new Set(
    readdirSync(SRC, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|h5)\.tsx?$/.test(name))
      .flatMap((name) => [...readFileSync(path.join(SRC, name), 'utf8').matchAll(/\b(?:Taro|wx)\.(\w+)/g)])
      .map(([, name]) => name ?? ''),
  )

/** Lists of names in a script, without those of private interfaces that nobody uses. */
export const withoutUnused = (code: string, used: ReadonlySet<string>): string => {
  const unused = PRIVATE_NAMES.filter((name) => !used.has(name))
  const item = new RegExp(`(['"])(?:${unused.join('|')})\\1\\s*,?`, 'g')
  return code.replace(/new Set\(\[[^\]]*\]\)/g, (list) => list.replace(item, ''))
}

/** Before anything is minified: lists are written as Taro writes them. */
class CutUnusedNames {
  apply(compiler: Compiler): void {
    const { Compilation, sources } = compiler.webpack
    compiler.hooks.compilation.tap('CutUnusedNames', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE
      compilation.hooks.processAssets.tap({ name: 'CutUnusedNames', stage }, (assets) => {
        const used = usedNames()
        for (const name of Object.keys(assets).filter((file) => file.endsWith('.js')))
          compilation.updateAsset(name, (asset) => new sources.RawSource(withoutUnused(String(asset.source()), used)))
      })
    })
  }
}

/** Build plugin: the mini-program names no private interface that it doesn't use. */
export default (context: IPluginContext): void => {
  context.modifyWebpackChain(({ chain }: { chain: { plugin(name: string): { use(plugin: unknown): void } } }) => {
    if (process.env['TARO_ENV'] === 'weapp') chain.plugin('cutUnusedNames').use(CutUnusedNames)
  })
}
