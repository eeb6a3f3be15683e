import Taro from '@tarojs/taro'
import { oneAtATime } from './oneAtATime'
import type { Route } from './route'

const H5 = process.env['TARO_ENV'] === 'h5'
/** WeChat puts no more pages on top of each other. */
const MOST_PAGES = 10

const { run } = oneAtATime({
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  pausesMs: [50, 100, 200, 400, 800, 1600],
  longestMs: 3000,
})

let tellNotOpened = (): void => undefined
/** Tells whoever has words for it that a screen could not be opened; one listener. */
export const onNotOpened = (tell: () => void): void => {
  tellNotOpened = tell
}

/**
 * WeChat refuses a navigation while pages still move (`redirectTo:fail busy`): one at a time, and a refused one again once
 * they rest. A browser's pages don't move.
 */
const move = async (name: string, work: () => Promise<unknown>): Promise<boolean> => {
  const opened = H5
    ? await work().then(
        () => true,
        () => false,
      )
    : await run(name, work)
  if (!opened) tellNotOpened()
  return opened
}

const count = (): number => Taro.getCurrentPages().length
const tab = (url: string): Promise<boolean> => move(`tab ${url}`, () => Taro.switchTab({ url }))
const instead = (url: string): Promise<boolean> => move(`instead ${url}`, () => Taro.redirectTo({ url }))

/** On top of this page; a tab is shown in place of all others. False: it could not be opened, which the person is told. */
export const openScreen = ({ url, tab: isTab }: Route): Promise<boolean> => {
  if (isTab === true) return tab(url)
  // Where no further page fits the one on top gives way: "back" then leads past it.
  const push = (): Promise<unknown> => (count() >= MOST_PAGES ? Taro.redirectTo({ url }) : Taro.navigateTo({ url }))
  return move(`on top ${url}`, push)
}

/** In place of this page: going back leads past it. */
export const openInstead = ({ url, tab: isTab }: Route): Promise<boolean> => (isTab === true ? tab(url) : instead(url))

/** All other pages are closed: there is nothing to go back to. */
export const openAlone = ({ url }: Route): Promise<boolean> => move(`alone ${url}`, () => Taro.reLaunch({ url }))

/** Whether there is a page below this one. */
export const canGoBack = (): boolean => count() > 1

/** Back to the page below, if there is one (a reload, a link: there may be none); else to this one. */
export const goBack = (otherwise: Route): Promise<boolean> =>
  canGoBack() ? move('back', () => Taro.navigateBack()) : openInstead(otherwise)
