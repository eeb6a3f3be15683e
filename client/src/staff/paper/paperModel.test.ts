import { paperText, type PaperModel } from './paperModel'

const paper: PaperModel = {
  head: 'Shift sheet',
  facts: [{ key: 'office', name: 'Office', value: 'Huaguoyuan' }],
  blocks: [
    {
      key: 'new',
      title: 'New cards',
      rows: [{ key: 'start', name: 'Counted', value: '20' }],
      note: 'one was found behind the box',
    },
  ],
  table: { title: 'Ledger', heads: ['Time', 'Case'], rows: [{ key: '1', cells: ['10:24', '20261126-7KQ4-8'] }] },
  signatures: ['Handed over by'],
  signWord: 'Signature',
  foot: ['Made today 17:02'],
}

describe('a paper as text', () => {
  test('holds everything the printed one does, in its order, with room to sign', () => {
    expect(paperText(paper).split('\n')).toEqual([
      'Shift sheet',
      'Office\tHuaguoyuan',
      '',
      'New cards',
      'Counted\t20',
      'one was found behind the box',
      '',
      'Ledger',
      'Time\tCase',
      '10:24\t20261126-7KQ4-8',
      '',
      'Handed over by Signature ____________',
      'Made today 17:02',
    ])
  })

  test('without a list there is no empty heading', () => {
    const { table: _, ...short } = paper
    expect(paperText(short)).not.toContain('Ledger')
  })
})
