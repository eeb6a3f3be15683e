import path from 'node:path'
import { defineConfig, type UserConfigExport } from '@tarojs/cli'
import { pinnedRootKey } from './rootKey'

// A newcomer's first start must not be greeted by "your browser data are n months old".
process.env['BROWSERSLIST_IGNORE_OLD_DATA'] = '1'
process.env['BASELINE_BROWSER_MAPPING_IGNORE_OLD_DATA'] = '1'

const shared = path.resolve(__dirname, '../../shared') + path.sep
const isShared = (file: string): boolean => file.startsWith(shared)
/** What our build plugins add to Taro's runtime. */
const isRuntime = (file: string): boolean => file.startsWith(path.resolve(__dirname, 'plugins') + path.sep)
/** Published as newer JavaScript than the oldest phones read: compiled like our own. */
const isModern = (file: string): boolean => /[\\/]node_modules[\\/](?:@noble|valibot)[\\/]/.test(file)

const listed = (name: string): readonly string[] => (process.env[name] ?? '').split(',').filter(Boolean)

/**
 * Build settings. `GALLERY=1` adds the component gallery; `CLOUD_ENV` names the CloudBase environment (default: the app's first);
 * `SUBSCRIBE_TEMPLATE_IDS` the message templates people are asked about on submitting, `SUBSCRIBE_LONG_TERM_IDS` those WeChat granted
 * for long (comma-separated, default: none);
 * `CODE_ROOT_KEY` the root public key that devices at the window believe (default: the demo's).
 */
export default defineConfig<'webpack5'>(async () => {
  const settings: UserConfigExport<'webpack5'> = {
    projectName: 'resident-card',
    date: '2026-11-22',
    designWidth: 375,
    deviceRatio: { 375: 2, 640: 2.34 / 2, 750: 1, 828: 1.81 / 2 },
    sourceRoot: 'src',
    outputRoot: `dist/${process.env['TARO_ENV'] ?? 'weapp'}`,
    framework: 'react',
    compiler: { type: 'webpack5', prebundle: { enable: false } },
    // Taro's webpack cache mixes module ids of an older build into the subpackages: a page then fails on opening.
    cache: { enable: false },
    // Levels of nesting unrolled into the templates; deeper ones go through a component of their own.
    baseLevel: 13,
    plugins: ['aria', 'typedFields', 'ownFiles', 'privateNames'].map((name) =>
      path.resolve(__dirname, `plugins/${name}.ts`),
    ),
    // What app.json names but nothing imports.
    copy: {
      patterns:
        process.env['TARO_ENV'] === 'weapp'
          ? ['sitemap.json', 'assets/tab'].map((name) => ({ from: `src/${name}`, to: `dist/weapp/${name}` }))
          : [],
      options: {},
    },
    defineConstants: {
      CODE_ROOT_KEY: JSON.stringify(pinnedRootKey(process.env)),
      CLOUD_ENV: JSON.stringify(process.env['CLOUD_ENV'] ?? ''),
      SUBSCRIBE_TEMPLATE_IDS: JSON.stringify(listed('SUBSCRIBE_TEMPLATE_IDS')),
      SUBSCRIBE_LONG_TERM_IDS: JSON.stringify(listed('SUBSCRIBE_LONG_TERM_IDS')),
    },
    // Chinese stays Chinese: escaped it would take twice the room in every package.
    terser: { enable: true, config: { output: { ascii_only: false, comments: false } } },
    logger: { quiet: true, stats: false },
    mini: {
      compile: { include: [isShared, isModern, isRuntime] },
      // Sizes are px on both targets, as in WeUI: elder text never shrinks on a narrow phone, 44 px stay 44 px.
      postcss: { pxtransform: { enable: false }, cssModules: { enable: false } },
      optimizeMainPackage: { enable: true },
      // One page's order of styles says nothing about another's, and no look depends on it (src/styles/order.test.ts).
      miniCssExtractPluginOption: { ignoreOrder: true },
      // Nothing of ours writes HTML into a page.
      runtime: { enableInnerHTML: false },
    },
    h5: {
      publicPath: './',
      staticDirectory: 'static',
      compile: { include: [isShared, isModern] },
      postcss: { pxtransform: { enable: false }, autoprefixer: { enable: true } },
      router: { mode: 'hash' },
      webpackChain: (chain) => {
        chain.performance.hints(false)
        // Code of several pages is loaded once, whichever page comes first.
        chain.optimization.splitChunks({
          chunks: 'all',
          cacheGroups: {
            vendors: { name: 'vendors', test: /[\\/]node_modules[\\/]/, chunks: 'initial', priority: 10 },
            // What only the desks need (their pieces, words and cryptography) is no part of a citizen's first load.
            desks: {
              name: 'desks',
              test: /[\\/]src[\\/](?:text[\\/])?staff[\\/]|[\\/]node_modules[\\/]@noble[\\/]/,
              minChunks: 2,
              chunks: 'async',
              priority: 5,
              minSize: 0,
            },
            common: { name: 'common', minChunks: 2, chunks: 'async', priority: 1, minSize: 0 },
          },
        })
      },
      output: { filename: 'js/[name].[contenthash:8].js', chunkFilename: 'js/[name].[contenthash:8].js' },
      miniCssExtractPluginOption: {
        ignoreOrder: true,
        filename: 'css/[name].[contenthash:8].css',
        chunkFilename: 'css/[name].[contenthash:8].css',
      },
    },
  }
  return settings
})
