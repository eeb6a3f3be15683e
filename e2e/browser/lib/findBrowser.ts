import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'

/** Where a machine's own browser usually lies. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

export type FoundBrowser = { readonly executablePath: string; readonly args: readonly string[] } | { readonly skip: string }

/** No connection of its own: these tests talk to this machine only. */
const QUIET = [
  '--no-sandbox',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

/** `CHROME_PATH`, else the Chromium inside an npm package (Linux x64), else the machine's own. */
export const findBrowser = async (): Promise<FoundBrowser> => {
  const named = process.env['CHROME_PATH']
  if (named !== undefined) return { executablePath: named, args: QUIET }
  if (process.platform === 'linux' && process.arch === 'x64')
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...QUIET] }
  const installed = INSTALLED.find((path) => existsSync(path))
  return installed === undefined
    ? { skip: 'no Chrome found: set CHROME_PATH' }
    : { executablePath: installed, args: QUIET }
}
