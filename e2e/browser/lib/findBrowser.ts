import { existsSync } from 'node:fs'

/** Where a machine's own browser usually lies. */
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Where a Linux machine keeps what any Chromium is linked against. */
const NSS = ['/usr/lib/x86_64-linux-gnu/libnss3.so', '/usr/lib64/libnss3.so', '/usr/lib/libnss3.so']

/** The Chromium inside an npm package. A machine without its libraries gets those that the package brings along. */
const packaged = async (): Promise<string> => {
  // The package unpacks its own libraries only where it believes itself in a cloud function; it looks on being loaded.
  if (!NSS.some((file) => existsSync(file))) process.env['AWS_EXECUTION_ENV'] ??= 'AWS_Lambda_nodejs20.x'
  const { default: chromium } = await import('@sparticuz/chromium')
  return chromium.executablePath()
}

export type FoundBrowser =
  { readonly path: () => Promise<string>; readonly args: readonly string[] } | { readonly skip: string }

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
export const findBrowser = (): FoundBrowser => {
  const named = process.env['CHROME_PATH']
  if (named !== undefined) return { path: async () => named, args: QUIET }
  if (process.platform === 'linux' && process.arch === 'x64')
    // Not its own arguments: they are for a cloud function (one process, no web security).
    return { path: packaged, args: QUIET }
  const installed = INSTALLED.find((file) => existsSync(file))
  return installed === undefined
    ? { skip: 'no Chrome found: set CHROME_PATH' }
    : { path: async () => installed, args: QUIET }
}
