/** What a page shows, as WeChat's own template compiler made it: Taro's recursion flattened away. */
export interface Element {
  readonly tag: string
  readonly attributes: Readonly<Record<string, unknown>>
  readonly children: readonly Node[]
}
export type Node = Element | string

/** As it is read: a space that keeps a number to its unit is a space. */
export const textOf = (node: Node): string =>
  typeof node === 'string' ? node.replaceAll('\u00a0', ' ') : node.children.map(textOf).join('')

export const findAll = (node: Node, matches: (element: Element) => boolean): readonly Element[] =>
  typeof node === 'string'
    ? []
    : [...(matches(node) ? [node] : []), ...node.children.flatMap((child) => findAll(child, matches))]

/** From the element with this id up to the root; empty when it is not there. */
export const pathTo = (node: Node, id: unknown): readonly Element[] => {
  if (typeof node === 'string') return []
  if (node.attributes['id'] === id) return [node]
  for (const child of node.children) {
    const below = pathTo(child, id)
    if (below.length > 0) return [...below, node]
  }
  return []
}

export const countOf = (node: Node): number =>
  typeof node === 'string' ? 0 : 1 + node.children.reduce((sum, child) => sum + countOf(child), 0)

export const depthOf = (node: Node): number =>
  typeof node === 'string' ? 0 : 1 + Math.max(0, ...node.children.map(depthOf))

export const hasClass = (element: Element, name: string): boolean =>
  String(element.attributes['class'] ?? '')
    .split(/\s+/)
    .includes(name)
