import type { ClauseSource } from '@resident-card/shared'

/** How a clause is named where a rule cites it. */
const LAW_ARTICLES: Record<string, string> = { '7': '七', '8': '八', '10': '十', '11': '十一', '12': '十二' }

const PLACES: Partial<Record<ClauseSource, Record<string, string>>> = {
  guide: {
    '1': '一、办理渠道',
    '2': '二、办理条件',
    '3': '三、办理时限',
    '4.1': '四（一）申请',
    '4.3.1': '四（三）1 窗口领取',
    '4.3.2': '四（三）2 邮寄领取',
    '5': '五、不予受理',
    '5.1': '五、不予受理 第1项',
    '5.2': '五、不予受理 第2项',
    '5.3': '五、不予受理 第3项',
    '5.4': '五、不予受理 第4项',
    '5.5': '五、不予受理 第5项',
  },
  flow: {
    '2': '（二）核验受理',
    '3': '（三）审核签发',
    '4.1': '（四）1 制证',
    '4.2': '（四）2 分发',
  },
}

const NAMES: Record<ClauseSource, string> = {
  guide: '《办事指南》',
  flow: '《办理流程》',
  law: '《居民身份证法》',
  ministry: '公安部规定',
  pub: '公开规定',
  office: '',
}

export default {
  /** Between the place of a clause and what it says. */
  then: '：',
  where: (source: ClauseSource, article: string): string => {
    if (source === 'law') return `${NAMES.law}第${LAW_ARTICLES[article] ?? article}条`
    return `${NAMES[source]}${PLACES[source]?.[article] ?? ''}`
  },
}
