/** A rule of sitemap.json (https://developers.weixin.qq.com/miniprogram/dev/reference/configuration/sitemap.html, read 2026-11-30). */
export interface SitemapRule {
  readonly action?: string
  readonly page: string
  readonly params?: readonly string[]
  readonly matching?: string
}

const sameNames = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((name) => b.includes(name))

const holds = (asked: readonly string[], { params = [], matching = 'inclusive' }: SitemapRule): boolean => {
  switch (matching) {
    case 'exact':
      return sameNames(asked, params)
    case 'inclusive':
      return params.every((name) => asked.includes(name))
    case 'exclusive':
      return !params.some((name) => asked.includes(name))
    case 'partial':
      return params.length === 0 || params.some((name) => asked.includes(name))
    default:
      throw new Error(`no such matching: ${matching}`)
  }
}

/** Whether WeChat's search may show this address: the first rule that fits decides, and without one it may. */
export const isFound = (rules: readonly SitemapRule[], url: string): boolean => {
  const [page = '', query = ''] = url.replace(/^\//, '').split('?')
  const asked = query.split('&').flatMap((pair) => (pair === '' ? [] : [pair.split('=')[0] ?? '']))
  const rule = rules.find((one) => (one.page === '*' || one.page === page) && holds(asked, one))
  return (rule?.action ?? 'allow') === 'allow'
}
