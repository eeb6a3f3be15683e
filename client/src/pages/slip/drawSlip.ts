import { wrapText } from '../../lib/wrapText'
import type { Drawing } from '../../platform/canvas'
import type { SlipModel } from './viewSlip'

const WIDTH = 750
const MARGIN = 48
const NAME_WIDTH = 190
const FONT = 'sans-serif'

interface Text {
  readonly size: number
  readonly bold?: boolean
  readonly left?: number
  readonly colour?: string
}

/** Draws the slip as a picture for the album: black on white, 750 px wide. Draws twice: once to know its height. */
export const drawSlip = ({ canvas, context }: Drawing, model: SlipModel, caseNoWord: string): void => {
  const put = (text: string, top: number, { size, bold = false, left = MARGIN, colour = '#000000' }: Text): number => {
    context.font = `${bold ? 'bold ' : ''}${size}px ${FONT}`
    context.fillStyle = colour
    const lines = wrapText(text, (line) => context.measureText(line).width <= WIDTH - MARGIN - left)
    lines.forEach((line, index) => context.fillText(line, left, top + (index + 1) * size * 1.4))
    return top + lines.length * size * 1.4
  }
  const paint = (): number => {
    let top = put(model.head, MARGIN, { size: 44, bold: true })
    top = put(`${caseNoWord} ${model.caseNo}`, top + 24, { size: 40, bold: true })
    for (const { name, lines } of model.rows) {
      put(name, top + 18, { size: 30, colour: '#575B61' })
      top = lines.reduce((at, line) => put(line, at, { size: 30, left: MARGIN + NAME_WIDTH }), top + 18)
    }
    top = put(model.bringTitle, top + 36, { size: 34, bold: true })
    top = model.bring.reduce((at, line) => put(`\u25a1 ${line}`, at + 10, { size: 30 }), top)
    return model.foot.reduce((at, line) => put(line, at + 14, { size: 24, colour: '#575B61' }), top + 20) + MARGIN
  }
  canvas.width = WIDTH
  canvas.height = 10
  const height = Math.ceil(paint())
  canvas.height = height
  context.fillStyle = '#FFFFFF'
  context.fillRect(0, 0, WIDTH, height)
  paint()
}
