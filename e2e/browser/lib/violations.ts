import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8')

/** What keeps somebody from using a page at all, or makes it hard. */
const GRAVE = ['serious', 'critical']

/** A row or a card of a list is read out in fewer words than it shows, on purpose. */
const RULES = { 'label-content-name-mismatch': { enabled: false } }

/**
 * What axe finds on the page as it stands, one line each: rule, the element, what is wrong with it. Colours are judged
 * at rest: pages slide in.
 */
export const violations = async (page: Page): Promise<readonly string[]> => {
  await page.waitForTimeout(500)
  await page.evaluate(AXE)
  const { violations: found } = await page.evaluate<AxeResults>(
    `axe.run(document, { rules: ${JSON.stringify(RULES)} })`,
  )
  return found
    .filter(({ impact }) => GRAVE.includes(impact ?? ''))
    .flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${html}\n${failureSummary}`))
}
