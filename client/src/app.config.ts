import { AFTER_SUBMITTING, BEFORE_SUBMITTING, BROWSER_ONLY, DESKS, TABS } from './app/screens'
import words from './text/app.zh'

/** The mini-program reads its colours from theme.json (light and dark); on H5 they are our own tokens. */
const isH5 = process.env['TARO_ENV'] === 'h5'
const colour = (theme: string, token: string): string => (isH5 ? `var(--${token})` : `@${theme}`)

const at = (page: string): string => `pages/${page}/index`

const tab = (page: (typeof TABS)[number]) => ({
  pagePath: at(page),
  text: words.tabs[page],
  iconPath: isH5 ? `assets/tab/${page}.png` : `@${page}Icon`,
  selectedIconPath: isH5 ? `assets/tab/${page}-on.png` : `@${page}IconOn`,
})

/**
 * Every screen. A new one: its folder under `pages/` (or `staff/` for the desks), one line in `app/screens.ts` and one in
 * `app/routes.ts`, its words in `text/`. `GALLERY=1` adds the gallery of components, which no product build holds.
 */
export default defineAppConfig({
  pages: [
    ...[...TABS, ...BEFORE_SUBMITTING, ...(isH5 ? BROWSER_ONLY : [])].map(at),
    ...(process.env['GALLERY'] === '1' ? [at('gallery')] : []),
  ],
  subPackages: [
    ...AFTER_SUBMITTING.map((page) => ({ root: `pages/${page}`, pages: ['index'] })),
    { root: 'staff', pages: DESKS.map((page) => `${page}/index`) },
  ],
  preloadRule: {
    [at('home')]: { network: 'all', packages: AFTER_SUBMITTING.map((page) => `pages/${page}`) },
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
    list: TABS.map(tab),
  },
  darkmode: true,
  themeLocation: 'theme.json',
  sitemapLocation: 'sitemap.json',
  lazyCodeLoading: 'requiredComponents',
  __usePrivacyCheck__: true,
  requiredPrivateInfos: ['getFuzzyLocation'],
  permission: { 'scope.userFuzzyLocation': { desc: words.locationPurpose } },
})
