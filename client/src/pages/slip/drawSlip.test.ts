import type { Drawing } from '../../platform/canvas'
import { aCase } from '../../features/case/aCase'
import common from '../../text/common.en'
import { sayIn } from '../../text/say'
import t from '../../text/slip.en'
import states from '../../text/states.en'
import { drawSlip } from './drawSlip'
import { viewSlip } from './viewSlip'

/** A canvas that knows where each line of text was written; a letter is as wide as half its size. */
const aCanvas = () => {
  let lines: { text: string; right: number; bottom: number }[] = []
  let height = 0
  const context = {
    font: '',
    fillStyle: '',
    measureText: (text: string) => ({ width: text.length * widthOfLetter() }),
    fillText: (text: string, left: number, bottom: number) =>
      lines.push({ text, right: left + text.length * widthOfLetter(), bottom }),
    fillRect: () => undefined,
  }
  const widthOfLetter = (): number => Number(/(\d+)px/.exec(context.font)?.[1]) / 2
  const canvas = {
    width: 0,
    get height() {
      return height
    },
    // As on any canvas: a new size wipes what was drawn.
    set height(to: number) {
      height = to
      lines = []
    },
  }
  return { drawing: { canvas, context } as unknown as Drawing, canvas, drawn: () => lines }
}

describe('the slip as a picture', () => {
  test('holds all that is on the screen, inside its edges, and no number of a person in full', () => {
    const model = viewSlip(aCase({ state: 'ready' }), '2026-12-14', { t, states, common, say: sayIn('en') })
    const { drawing, canvas, drawn } = aCanvas()
    drawSlip(drawing, model, t.caseNo)
    const text = drawn()
      .map((line) => line.text)
      .join('')
      .replace(/ /g, '')
    const said = [model.head, model.caseNo, ...model.rows.flatMap(({ name, lines }) => [name, ...lines])]
    for (const words of [...said, model.bringTitle, ...model.bring, ...model.foot]) {
      expect(text).toContain(words.replace(/ /g, ''))
    }
    expect(Math.max(...drawn().map(({ right }) => right))).toBeLessThanOrEqual(canvas.width)
    expect(Math.max(...drawn().map(({ bottom }) => bottom))).toBeLessThan(canvas.height)
    expect(text).not.toMatch(/\d{17}[\dX]/)
  })
})
