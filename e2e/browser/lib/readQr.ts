import jsqr from 'jsqr'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'

/** What a scanner would read from a picture; undefined when there is no code in it. */
const readQr = (png: Buffer): string | undefined => {
  const { data, width, height } = PNG.sync.read(png)
  return jsqr(new Uint8ClampedArray(data), width, height)?.data
}

const TRIES = 20

/** The code on a screen and the picture it was read from; waits for the page to have slid in and been drawn. */
export const codeOnScreen = async (page: Page): Promise<{ readonly digits: string; readonly png: Buffer }> => {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const png = await page.screenshot()
    const digits = readQr(png)
    if (digits !== undefined) return { digits, png }
    await page.waitForTimeout(250)
  }
  throw new Error('no QR code on the screen')
}
