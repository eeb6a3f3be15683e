/**
 * Draws the tab bar's icons (81×81 PNG, as WeChat wants them) from the shapes in src/styles/_icons.scss.
 * Run by hand when a shape or a colour changes: `node client/scripts/drawTabIcons.mjs` (needs a Chromium: CHROME_PATH).
 */
import { mkdir, readFile } from 'node:fs/promises'
import { chromium } from 'playwright-core'

const source = new URL('../src/styles/_icons.scss', import.meta.url)
const target = new URL('../src/assets/tab/', import.meta.url)
const ICONS = { home: 'home', myOffice: 'files', me: 'user' }
const COLOURS = { '': '#575B61', '-on': '#1B4690', '-dark': '#A9ADB3', '-on-dark': '#8FB5F5' }
const SIZE = 81

const scss = await readFile(source, 'utf8')
const shapeOf = (icon) => {
  const found = new RegExp(`\\.i-${icon} \\{\\s*-webkit-mask-image: url\\("([^"]+)"\\)`).exec(scss)
  if (found === null) throw new Error(`no icon ${icon} in _icons.scss`)
  return found[1]
}

await mkdir(target, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
})
const page = await browser.newPage({ viewport: { width: SIZE, height: SIZE } })
for (const [name, icon] of Object.entries(ICONS)) {
  for (const [mode, colour] of Object.entries(COLOURS)) {
    const mask = `url("${shapeOf(icon)}") center/66px no-repeat`
    await page.setContent(
      `<style>body{margin:0}i{display:block;height:${SIZE}px;background:${colour};-webkit-mask:${mask}}</style><i></i>`,
    )
    await page.screenshot({ path: new URL(`${name}${mode}.png`, target).pathname, omitBackground: true })
  }
}
await browser.close()
