import { chromium } from 'playwright-core'
import type { Browser } from 'playwright-core'
import { findBrowser } from './findBrowser'

/** Why these tests can't run here; undefined when they can. In CI that is a failure, not a skip. */
export const whyNoBrowser = (): string | undefined => {
  const found = findBrowser()
  return 'skip' in found ? found.skip : undefined
}

export const startBrowser = async (more: readonly string[] = []): Promise<Browser> => {
  const found = findBrowser()
  if ('skip' in found) throw new Error(found.skip)
  return chromium.launch({ executablePath: await found.path(), args: [...found.args, ...more] })
}
