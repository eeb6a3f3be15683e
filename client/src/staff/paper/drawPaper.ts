import { wrapText } from '../../lib/wrapText'
import type { Drawing } from '../../platform/canvas'
import type { PaperModel, PaperRow } from './paperModel'

const WIDTH = 750
const MARGIN = 48
const NAME_WIDTH = 250
const FONT = 'sans-serif'
const GREY = '#575B61'
const BLACK = '#000000'

interface Text {
  readonly size: number
  readonly bold?: boolean
  readonly left?: number
  readonly colour?: string
}

/**
 * Draws facts, sums and lines to sign as a picture, 750 px wide. Not the list: a long shift would be higher than a canvas
 * may be (4,096 px on some phones); it goes along as text. Draws twice: once to know its height.
 */
export const drawPaper = ({ canvas, context }: Drawing, model: PaperModel): void => {
  const put = (text: string, top: number, { size, bold = false, left = MARGIN, colour = BLACK }: Text): number => {
    context.font = `${bold ? 'bold ' : ''}${size}px ${FONT}`
    context.fillStyle = colour
    const lines = wrapText(text, (line) => context.measureText(line).width <= WIDTH - MARGIN - left)
    lines.forEach((line, index) => context.fillText(line, left, top + (index + 1) * size * 1.4))
    return top + lines.length * size * 1.4
  }
  const putRow = (top: number, { name, value, strong = false }: PaperRow): number => {
    const under = put(name, top + 10, { size: 28, colour: GREY })
    const beside = put(value, top + 10, { size: 28, bold: strong, left: MARGIN + NAME_WIDTH })
    return Math.max(under, beside)
  }
  const putSignature = (top: number, who: string): number => {
    const under = put(`${who} ${model.signWord}`, top + 44, { size: 28 })
    context.fillStyle = BLACK
    context.fillRect(MARGIN + NAME_WIDTH, under, WIDTH - 2 * MARGIN - NAME_WIDTH, 2)
    return under
  }
  const paint = (): number => {
    let top = put(model.head, MARGIN, { size: 40, bold: true })
    top = model.facts.reduce(putRow, top + 16)
    for (const { title, rows, note } of model.blocks) {
      top = put(title, top + 32, { size: 32, bold: true })
      top = rows.reduce(putRow, top)
      if (note !== undefined) top = put(note, top + 10, { size: 28 })
    }
    top = model.signatures.reduce(putSignature, top + 24)
    return model.foot.reduce((at, line) => put(line, at + 14, { size: 24, colour: GREY }), top + 20) + MARGIN
  }
  canvas.width = WIDTH
  canvas.height = 10
  const height = Math.ceil(paint())
  canvas.height = height
  context.fillStyle = '#FFFFFF'
  context.fillRect(0, 0, WIDTH, height)
  paint()
}
