import type { Element } from './tree'
import { countOf, depthOf } from './tree'

/** What WeChat's audits look at when a page has come to rest. */
export interface FirstScreen {
  /** The largest single setData since the page was opened. */
  readonly setDataBytes: number
  readonly nodes: number
  readonly depth: number
  /** Children of the element that has the most. */
  readonly children: number
}

const widest = (element: Element): number =>
  Math.max(element.children.length, ...element.children.map((child) => (typeof child === 'string' ? 0 : widest(child))))

export const firstScreenOf = (tree: Element, setDataBytes: readonly number[]): FirstScreen => ({
  setDataBytes: Math.max(0, ...setDataBytes),
  nodes: countOf(tree),
  depth: depthOf(tree),
  children: widest(tree),
})

/** Ours for bytes and nodes; WeChat's audits for the other two. */
export const FIRST_SCREEN_LIMITS: FirstScreen = { setDataBytes: 32 * 1024, nodes: 399, depth: 29, children: 60 }

/** The limits that are broken, by name. */
export const brokenLimits = (screen: FirstScreen): readonly string[] =>
  (Object.keys(FIRST_SCREEN_LIMITS) as (keyof FirstScreen)[])
    .filter((name) => screen[name] > FIRST_SCREEN_LIMITS[name])
    .map((name) => `${name} ${screen[name]} > ${FIRST_SCREEN_LIMITS[name]}`)
