import type { ClauseSource } from '@resident-card/shared'
import type zh from './cite.zh'

const NAMES: Record<ClauseSource, string> = {
  guide: 'Work guide',
  flow: 'Process',
  law: 'Resident Identity Card Law',
  ministry: 'Ministry of Public Security',
  pub: 'Public rule',
  office: '',
}

const en: typeof zh = {
  then: ': ',
  where: (source, article) => {
    if (source === 'law') return `${NAMES.law}, article ${article}`
    return article === '' ? NAMES[source] : `${NAMES[source]}, ${article}`
  },
}
export default en
