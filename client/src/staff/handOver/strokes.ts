/** A place on the pad, in CSS pixels from its upper left corner. */
export interface Point {
  readonly x: number
  readonly y: number
}

/** What drawing needs of a 2D context. */
type Pen = Pick<
  CanvasRenderingContext2D,
  'beginPath' | 'moveTo' | 'quadraticCurveTo' | 'lineTo' | 'stroke' | 'fillRect'
> & {
  fillStyle: string | CanvasGradient | CanvasPattern
  strokeStyle: string | CanvasGradient | CanvasPattern
  lineWidth: number
  lineCap: CanvasLineCap
  lineJoin: CanvasLineJoin
}

const INK = '#1a1a1a'
const PAPER = '#ffffff'
const LINE_PX = 3

/** Paper is white in dark mode too: the picture is kept, and printed. `ratio`: device pixels per CSS pixel. */
export const clearPad = (pen: Pen, width: number, height: number): void => {
  pen.fillStyle = PAPER
  pen.fillRect(0, 0, width, height)
}

export const setPen = (pen: Pen, ratio: number): void => {
  pen.strokeStyle = INK
  pen.lineWidth = LINE_PX * ratio
  pen.lineCap = 'round'
  pen.lineJoin = 'round'
}

/** One more piece of a stroke, through the middle between the last two points so that it bends and does not break. */
export const drawPiece = (pen: Pen, from: Point, via: Point, to: Point, ratio: number): void => {
  const middle = (a: Point, b: Point): Point => ({ x: ((a.x + b.x) / 2) * ratio, y: ((a.y + b.y) / 2) * ratio })
  const start = middle(from, via)
  const end = middle(via, to)
  pen.beginPath()
  pen.moveTo(start.x, start.y)
  pen.quadraticCurveTo(via.x * ratio, via.y * ratio, end.x, end.y)
  pen.stroke()
}

type Piece = readonly [from: Point, via: Point, to: Point]

/** What a stroke is drawn of: each point with the two before it; its first piece begins where it does. */
export const piecesOf = (points: readonly Point[]): readonly Piece[] =>
  points.flatMap((to, at): readonly Piece[] => {
    const [from, via] = [points[Math.max(0, at - 2)], points[at - 1]]
    return from === undefined || via === undefined ? [] : [[from, via, to]]
  })

/** The length of a stroke in CSS pixels: a tap by mistake is no signature. */
export const lengthOf = (points: readonly Point[]): number =>
  points.reduce((sum, point, at) => {
    const before = points[at - 1]
    return before === undefined ? sum : sum + Math.hypot(point.x - before.x, point.y - before.y)
  }, 0)

/** OFFICE: the shortest line that counts as signed, in CSS pixels. */
export const SIGNED_FROM_PX = 60
