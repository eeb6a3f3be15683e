import words from './text/app.zh'

/** The mini-program reads its colours from theme.json (light and dark); on H5 they are our own tokens. */
const isH5 = process.env['TARO_ENV'] === 'h5'
const colour = (theme: string, token: string): string => (isH5 ? `var(--${token})` : `@${theme}`)

const tab = (page: 'home' | 'myOffice' | 'me') => ({
  pagePath: `pages/${page}/index`,
  text: words.tabs[page],
  iconPath: isH5 ? `assets/tab/${page}.png` : `@${page}Icon`,
  selectedIconPath: isH5 ? `assets/tab/${page}-on.png` : `@${page}IconOn`,
})

/** Pages of a case: a subpackage each, fetched while the home page is read, so that the first screen comes sooner. */
const AFTER_SUBMITTING = ['case', 'code', 'mend', 'changeCollection', 'slip']

/**
 * Every screen. A new one: its folder under `pages/` (or `staff/` for the desks), one line here, its words in `text/`.
 * The first page is the start page. `GALLERY=1` adds the gallery of components, which no product build holds.
 */
export default defineAppConfig({
  pages: [
    'pages/home/index',
    'pages/myOffice/index',
    'pages/me/index',
    ...['notice', 'bind', 'eligibility', 'apply', 'authority', 'collection', 'check', 'submitted'].map(
      (page) => `pages/${page}/index`,
    ),
    'pages/messages/index',
    // The demo's door: the mini-program has none, WeChat says who is asking.
    ...(isH5 ? ['pages/signIn/index'] : []),
    ...(process.env['GALLERY'] === '1' ? ['pages/gallery/index'] : []),
  ],
  subPackages: [
    ...AFTER_SUBMITTING.map((page) => ({ root: `pages/${page}`, pages: ['index'] })),
    {
      root: 'staff',
      pages: [
        ...[
          'start',
          'queue',
          'review',
          'produce',
          'dispatch',
          'receive',
          'box',
          'takeOldCard',
          'scan',
          'handOver',
          'carrier',
        ],
        ...['lookUp', 'unsynced', 'unlock'],
        ...['shift', 'shift/sheet', 'tasks', 'oldCards', 'oldCards/batch', 'devices'],
      ].map((page) => `${page}/index`),
    },
  ],
  preloadRule: {
    'pages/home/index': { network: 'all', packages: AFTER_SUBMITTING.map((page) => `pages/${page}`) },
    'pages/me/index': { network: 'all', packages: ['staff'] },
  },
  window: {
    navigationBarTitleText: words.name,
    navigationBarBackgroundColor: colour('page', 'page'),
    navigationBarTextStyle: isH5 ? 'black' : '@navText',
    backgroundColor: colour('page', 'page'),
    backgroundColorTop: colour('page', 'page'),
    backgroundColorBottom: colour('page', 'page'),
    backgroundTextStyle: isH5 ? 'dark' : '@pullText',
  },
  tabBar: {
    color: colour('tabText', 'ink-2'),
    selectedColor: colour('tabChosen', 'pri-ink'),
    backgroundColor: colour('tabGround', 'sunken'),
    // Taro's type knows only the two words, WeChat also takes a name from theme.json.
    borderStyle: (isH5 ? 'black' : '@tabBorder') as 'black',
    list: [tab('home'), tab('myOffice'), tab('me')],
  },
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['getLocation', 'chooseLocation'],
  permission: { 'scope.userLocation': { desc: words.locationPurpose } },
})
