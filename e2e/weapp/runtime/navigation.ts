import type { PageStack } from './pageStack'

interface Target {
  readonly url: string
  readonly delta?: number
  readonly success?: (result: unknown) => void
  readonly fail?: (result: unknown) => void
  readonly complete?: (result: unknown) => void
}

/** `wx.navigateTo` and its kin, on our stack of pages. */
export const navigation = (stack: PageStack): Record<string, unknown> => {
  const answer = (name: string, target: Target, go: () => void): void => {
    const finish = (errMsg: string, tell: Target['success']): void => {
      const result = { errMsg, eventChannel: { on: () => undefined, emit: () => undefined } }
      setTimeout(() => {
        tell?.(result)
        target.complete?.(result)
      }, 0)
    }
    try {
      go()
      finish(`${name}:ok`, target.success)
    } catch (error) {
      finish(`${name}:fail ${error instanceof Error ? error.message : String(error)}`, target.fail)
    }
  }
  const opening = (name: string, how: 'push' | 'replace' | 'clear') => (target: Target) =>
    answer(name, target, () => stack.go(target.url, how))
  return {
    navigateTo: opening('navigateTo', 'push'),
    redirectTo: opening('redirectTo', 'replace'),
    switchTab: opening('switchTab', 'clear'),
    reLaunch: opening('reLaunch', 'clear'),
    navigateBack: (target: Partial<Target> = {}) =>
      answer('navigateBack', { url: '', ...target }, () => stack.back(target.delta)),
  }
}
