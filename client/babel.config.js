/**
 * What WeChat and mobile browsers of today run as it stands: arrow functions, spread and async stay as written, which
 * keeps the packages small. Polyfills on H5 alone, where old WebViews lack them.
 */
const targets = { ios: '12', chrome: '80' }

module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets,
        useBuiltIns: process.env.TARO_ENV === 'h5' ? 'usage' : false,
      },
    ],
  ],
}
