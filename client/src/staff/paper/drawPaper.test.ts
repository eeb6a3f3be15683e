import type { Drawing } from '../../platform/canvas'
import { drawPaper } from './drawPaper'
import type { PaperModel } from './paperModel'

/** A canvas that knows where each line of text was written; a letter is as wide as half its size. */
const aCanvas = () => {
  let lines: { text: string; right: number; bottom: number }[] = []
  let rules: { right: number; bottom: number }[] = []
  let height = 0
  const widthOfLetter = (): number => Number(/(\d+)px/.exec(context.font)?.[1]) / 2
  const context = {
    font: '',
    fillStyle: '',
    measureText: (text: string) => ({ width: text.length * widthOfLetter() }),
    fillText: (text: string, left: number, bottom: number) =>
      lines.push({ text, right: left + text.length * widthOfLetter(), bottom }),
    fillRect: (left: number, top: number, width: number, tall: number) =>
      rules.push({ right: left + width, bottom: top + tall }),
  }
  const canvas = {
    width: 0,
    get height() {
      return height
    },
    // As on any canvas: a new size wipes what was drawn.
    set height(to: number) {
      height = to
      lines = []
      rules = []
    },
  }
  return { drawing: { canvas, context } as unknown as Drawing, canvas, drawn: () => ({ lines, rules }) }
}

const paper: PaperModel = {
  head: 'Shift sheet',
  facts: [{ key: 'office', name: 'Office', value: 'Police station of a county with a long, long name indeed' }],
  blocks: [
    {
      key: 'new',
      title: 'New cards',
      rows: [{ key: 'start', name: 'Counted at the start', value: '20' }],
      note: 'one was found behind the box '.repeat(10).trim(),
    },
  ],
  table: {
    title: 'Ledger',
    heads: ['Time'],
    rows: Array.from({ length: 500 }, (_, n) => ({ key: String(n), cells: [`line-${n}`] })),
  },
  signatures: ['Handed over by', 'Taken over by'],
  signWord: 'Signature',
  foot: ['Made today 17:02'],
}

describe('a paper as a picture', () => {
  const { drawing, canvas, drawn } = aCanvas()
  drawPaper(drawing, paper)
  const { lines, rules } = drawn()
  const text = lines
    .map((line) => line.text)
    .join('')
    .replace(/ /g, '')

  test.each([
    paper.head,
    'Police station of a county with a long, long name indeed',
    'Counted at the start',
    'one was found behind the box',
    'Taken over by Signature',
    'Made today 17:02',
  ])('holds: %s', (words) => expect(text).toContain(words.replace(/ /g, '')))

  test('everything lies inside its edges', () => {
    const ends = [...lines, ...rules]
    expect(Math.max(...ends.map(({ right }) => right))).toBeLessThanOrEqual(canvas.width)
    expect(Math.max(...ends.map(({ bottom }) => bottom))).toBeLessThanOrEqual(canvas.height)
  })

  test('has a line for each signature', () => {
    expect(rules.filter(({ right }) => right < canvas.width)).toHaveLength(paper.signatures.length)
  })

  test('however long the shift was, it is no higher than a canvas may be', () => {
    expect(text).not.toContain('line-499')
    expect(canvas.height).toBeLessThan(4096)
  })
})
