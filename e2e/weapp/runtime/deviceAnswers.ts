import { answers } from './answers'

/**
 * What the phone answers where a person would agree or nothing can go wrong. A test puts its own function in place
 * through the harness's `wx`. Taro only knows functions that `wx` really has: one that is not listed does not exist.
 */
const ANSWERS: Readonly<Record<string, object>> = {
  setNavigationBarTitle: {},
  setNavigationBarColor: {},
  setBackgroundColor: {},
  setTabBarItem: {},
  setTabBarStyle: {},
  setInnerAudioOption: {},
  setTabBarBadge: {},
  removeTabBarBadge: {},
  showToast: {},
  hideToast: {},
  showLoading: {},
  hideLoading: {},
  showModal: { confirm: true, cancel: false },
  showActionSheet: { tapIndex: 0 },
  pageScrollTo: {},
  stopPullDownRefresh: {},
  getScreenBrightness: { value: 0.4 },
  setScreenBrightness: {},
  setKeepScreenOn: {},
  setVisualEffectOnCapture: {},
  vibrateShort: {},
  vibrateLong: {},
  getNetworkType: { networkType: 'wifi' },
  getFuzzyLocation: { latitude: 26.57, longitude: 106.71 },
  openLocation: {},
  makePhoneCall: {},
  setClipboardData: {},
  canvasToTempFilePath: { tempFilePath: 'wxfile://tmp/drawn.png' },
  saveImageToPhotosAlbum: {},
  chooseMedia: { tempFiles: [{ tempFilePath: 'wxfile://tmp/taken.jpg', size: 60_000, fileType: 'image' }] },
  getImageInfo: { width: 900, height: 1200, path: 'wxfile://tmp/taken.jpg', type: 'jpeg' },
  compressImage: { tempFilePath: 'wxfile://tmp/smaller.jpg' },
  requestSubscribeMessage: {},
  requirePrivacyAuthorize: {},
  getPrivacySetting: { needAuthorization: false, privacyContractName: '' },
  scanCode: { result: '' },
  openSetting: { authSetting: {} },
  openAppAuthorizeSetting: {},
}

/** The functions of `wx` that take callbacks and succeed. */
export const deviceAnswers: Readonly<Record<string, unknown>> = {
  ...Object.fromEntries(Object.entries(ANSWERS).map(([name, answer]) => [name, answers(name, () => answer)])),
  getFileSystemManager: () => ({
    // The first bytes of a JPEG, which is all that is looked at before it is sent.
    readFile: ({ success }: { success?: (result: object) => void }) =>
      setTimeout(() => success?.({ data: '/9j/4AAQSkZJRgABAQAAAQABAAD/2Q==', errMsg: 'readFile:ok' }), 0),
    writeFile: ({ success }: { success?: (result: object) => void }) =>
      setTimeout(() => success?.({ errMsg: 'writeFile:ok' }), 0),
    unlink: ({ success }: { success?: (result: object) => void }) =>
      setTimeout(() => success?.({ errMsg: 'unlink:ok' }), 0),
    readdir: ({ success }: { success?: (result: object) => void }) =>
      setTimeout(() => success?.({ files: [], errMsg: 'readdir:ok' }), 0),
  }),
}
