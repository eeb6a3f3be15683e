import type { PageStack } from './pageStack'
import type { Transition } from './transition'

interface Target {
  readonly url: string
  readonly delta?: number
  readonly success?: (result: unknown) => void
  readonly fail?: (result: unknown) => void
  readonly complete?: (result: unknown) => void
}
type How = 'push' | 'replace' | 'clear' | 'back'

/** Pages that lie over each other at most. */
const MOST_PAGES = 10
const routeOf = (url: string): string => url.replace(/^\//, '').split('?')[0] ?? ''

/**
 * `wx.navigateTo` and its kin, on our stack of pages, refused as WeChat refuses them: while another one runs, beyond the tenth
 * page, to a tab by anything but its own verb, back from the first page.
 */
export const navigation = (
  stack: PageStack,
  transition: Transition,
  tabs: readonly string[],
): Record<string, unknown> => {
  const refused = (how: How, name: string, url: string): string | undefined => {
    if (transition.isRunning) return 'busy'
    const isTab = tabs.includes(routeOf(url))
    if (name === 'switchTab' && !isTab) return 'can not switch to no-tabBar page'
    if ((how === 'push' || how === 'replace') && isTab) return `can not ${name} a tabbar page`
    if (how === 'push' && stack.instances.length >= MOST_PAGES) return 'webview count limit exceed'
    return how === 'back' && stack.instances.length < 2 ? 'cannot navigate back at first page.' : undefined
  }
  const verb =
    (name: string, how: How) =>
    (target: Partial<Target> = {}): void => {
      const { url = '', delta } = target
      const end = (errMsg: string, tell: Target['success']): void => {
        const result = { errMsg, eventChannel: { on: () => undefined, emit: () => undefined } }
        tell?.(result)
        target.complete?.(result)
      }
      const fail = (why: string): void => void setTimeout(() => end(`${name}:fail ${why}`, target.fail), 0)
      const why = refused(how, name, url)
      if (why !== undefined) return fail(why)
      try {
        if (how === 'back') stack.back(delta)
        else stack.go(url, how)
      } catch (error) {
        return fail(error instanceof Error ? error.message : String(error))
      }
      transition.begin(() => end(`${name}:ok`, target.success))
    }
  return {
    navigateTo: verb('navigateTo', 'push'),
    redirectTo: verb('redirectTo', 'replace'),
    switchTab: verb('switchTab', 'clear'),
    reLaunch: verb('reLaunch', 'clear'),
    navigateBack: verb('navigateBack', 'back'),
  }
}
