import path from 'node:path'
import type { IPluginContext } from '@tarojs/service'
import { build } from 'esbuild'
import type { Compiler } from 'webpack'

const CRYPTO = path.resolve(__dirname, '../../src/staff/offline/ground/crypto')

/** One script with everything in it. */
const bundled = async (): Promise<string> => {
  const { outputFiles } = await build({
    entryPoints: [path.join(CRYPTO, 'index.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'cjs',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    charset: 'utf8',
    legalComments: 'none',
    // Read whole by iOS 14 and Chrome 86, WeChat's oldest (`engines.cjs`); class fields, which the first misreads, are newer.
    target: 'es2020',
    define: { 'process.env.TARO_ENV': '"weapp"', 'process.env["TARO_ENV"]': '"weapp"' },
  })
  return outputFiles[0]?.text ?? ''
}

/** `staff/crypto.js`, and whoever asks for the cryptography is led to it. */
class CryptoInItsOwnFile {
  apply(compiler: Compiler): void {
    const { Compilation, NormalModuleReplacementPlugin, sources } = compiler.webpack
    new NormalModuleReplacementPlugin(/[\\/]ground[\\/]crypto$/, path.join(CRYPTO, 'fromOwnFile.ts')).apply(compiler)
    compiler.hooks.compilation.tap('CryptoInItsOwnFile', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL
      compilation.hooks.processAssets.tapPromise({ name: 'CryptoInItsOwnFile', stage }, async () => {
        compilation.emitAsset('staff/crypto.js', new sources.RawSource(await bundled()))
      })
    })
  }
}

/** Build plugin: what few pages need is no part of what all of a package read. */
export default (context: IPluginContext): void => {
  context.modifyWebpackChain(({ chain }: { chain: { plugin(name: string): { use(plugin: unknown): void } } }) => {
    if (process.env['TARO_ENV'] === 'weapp') chain.plugin('cryptoInItsOwnFile').use(CryptoInItsOwnFile)
  })
}
