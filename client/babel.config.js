const { H5_TARGETS, WEAPP_TARGETS } = require('./config/engines.cjs')

const isH5 = process.env.TARO_ENV === 'h5'

/**
 * What the oldest engines run as it stands: arrow functions, spread and async stay as written, which keeps the packages
 * small. Polyfills on H5 alone, where old WebViews lack them; in WeChat the base library brings them.
 */
module.exports = {
  presets: [
    [
      'taro',
      {
        framework: 'react',
        ts: true,
        compiler: 'webpack5',
        targets: isH5 ? H5_TARGETS : WEAPP_TARGETS,
        useBuiltIns: isH5 ? 'usage' : false,
      },
    ],
  ],
}
