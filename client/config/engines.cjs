const { getBrowsersList } = require('miniprogram-compat')

/**
 * The oldest base library the mini-program opens on; the same is to be set in WeChat's console (基础库最低版本). The engines that
 * go with it are Tencent's own list: iOS 14 and Chrome 86 for this one.
 */
const BASE_LIBRARY = '3.6.0'

/** `['ios 14', …]` → `{ ios: '14', … }`, as Babel takes it. */
const targetsOf = (engines) => Object.fromEntries(engines.map((engine) => engine.split(' ')))

module.exports = {
  BASE_LIBRARY,
  WEAPP_TARGETS: targetsOf(getBrowsersList(BASE_LIBRARY)),
  /** Browsers on phones, older than WeChat's own engine: polyfilled. */
  H5_TARGETS: { ios: '12', chrome: '80' },
}
