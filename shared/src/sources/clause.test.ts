import { plainDate } from '../kernel/plainDate'
import { clauseText } from '../text/clauseText'
import { CLAUSE_IDS, clause, isClauseId } from './clause'

const TODAY = plainDate('2026-11-26')

describe('every clause', () => {
  it.each(CLAUSE_IDS)('%s has words in both languages, and its source fits its id', (id) => {
    for (const lang of ['zh', 'en'] as const) {
      const { label, text } = clauseText(lang, id, TODAY)
      expect(label.trim()).toBe(label)
      expect(label.length).toBeGreaterThan(2)
      expect(text.length).toBeGreaterThan(10)
    }
    const { source, effectiveFrom } = clause(id)
    expect(source === 'office').toBe(id.startsWith('OFFICE-'))
    expect(source === 'law').toBe(id.startsWith('LAW-'))
    expect(source === 'guide' || source === 'flow').toBe(id.startsWith('GZ-'))
    expect(effectiveFrom !== undefined).toBe(source === 'law')
  })

  it('of the law is cited by its article, and no office rule looks like one', () => {
    expect(clause('LAW-12')).toEqual({ id: 'LAW-12', source: 'law', article: '12', effectiveFrom: '2004-01-01' })
    const labels = CLAUSE_IDS.filter((id) => clause(id).source === 'office').map(
      (id) => clauseText('zh', id, TODAY).label,
    )
    expect(new Set(labels).size).toBe(1)
    expect(labels[0]).not.toBe(clauseText('zh', 'LAW-12', TODAY).label)
  })

  it('is known by its id, and nothing else is', () => {
    expect(isClauseId('GZ-12b')).toBe(true)
    expect(isClauseId('GZ-99')).toBe(false)
    expect(isClauseId('toString')).toBe(false)
  })
})
