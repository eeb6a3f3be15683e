import type { Lang } from '../../settings/settings'

/** 40 元; `¥40`. Fen shown only where there are any. */
export const sayMoney = (fen: number, lang: Lang): string => {
  const yuan = fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2)
  return lang === 'zh' ? `${yuan} 元` : `¥${yuan}`
}

/** 2.1 公里, 350 米; from metres. */
export const sayDistance = (metres: number, lang: Lang): string => {
  if (metres < 950) {
    const tens = Math.max(10, Math.round(metres / 10) * 10)
    return lang === 'zh' ? `${tens} 米` : `${tens} m`
  }
  const km = metres < 99_500 ? (metres / 1000).toFixed(1) : String(Math.round(metres / 1000))
  return lang === 'zh' ? `${km} 公里` : `${km} km`
}
