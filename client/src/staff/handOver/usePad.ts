import { useRef } from 'react'
import type { Drawing } from '../../platform/canvas'
import { canvasPng } from '../../device/canvasPng'
import { signatureFits } from './missing'
import { clearPad, drawPiece, lengthOf, piecesOf, setPen, SIGNED_FROM_PX, type Point } from './strokes'

/** More pixels than this make the picture larger, not better; with fewer than the other a name can't be read any more. */
const MAX_RATIO = 2
const MIN_RATIO = 0.5

export interface Pad {
  /** The canvas is there, this wide and high in CSS pixels. */
  readonly ready: (drawing: Drawing, width: number, height: number) => void
  readonly down: (point: Point) => void
  readonly move: (point: Point) => void
  readonly up: () => void
  readonly clear: () => void
}

interface Paper {
  readonly drawing: Drawing
  readonly width: number
  readonly height: number
  readonly ratio: number
}

/** A canvas is wiped by a new size; what was drawn so far is drawn again. */
const layOut = (paper: Paper, strokes: readonly (readonly Point[])[]): Paper => {
  const { drawing, width, height, ratio } = paper
  const { canvas, context } = drawing
  canvas.width = Math.round(width * ratio)
  canvas.height = Math.round(height * ratio)
  clearPad(context, canvas.width, canvas.height)
  setPen(context, ratio)
  for (const stroke of strokes) for (const [from, via, to] of piecesOf(stroke)) drawPiece(context, from, via, to, ratio)
  return paper
}

/** The picture; where much was drawn, with fewer pixels until it is no larger than a signature may be. */
const pictureOf = (
  paper: Paper,
  strokes: readonly (readonly Point[])[],
): { readonly png: string; readonly paper: Paper } => {
  const png = canvasPng(paper.drawing)
  const ratio = paper.ratio / 2
  if (signatureFits(png) || ratio < MIN_RATIO) return { png, paper }
  return pictureOf(layOut({ ...paper, ratio }, strokes), strokes)
}

/** What a finger, pen or mouse draws; after each stroke the picture so far, or undefined while it is too short to be one. */
export const usePad = (onPicture: (pngBase64: string | undefined) => void): Pad => {
  const paper = useRef<Paper>()
  const strokes = useRef<Point[][]>([])
  const drawing = useRef(false)
  const drawn = (): number => strokes.current.reduce((sum, stroke) => sum + lengthOf(stroke), 0)
  return {
    ready: (canvas, width, height) => {
      const ratio = Math.min(MAX_RATIO, canvas.ratio)
      strokes.current = []
      paper.current = layOut({ drawing: canvas, width, height, ratio }, [])
    },
    down: (point) => {
      drawing.current = true
      strokes.current.push([point])
    },
    move: (point) => {
      const points = strokes.current.at(-1)
      if (!drawing.current || points === undefined || paper.current === undefined) return
      points.push(point)
      const [piece] = piecesOf(points).slice(-1)
      const { drawing: on, ratio } = paper.current
      if (piece !== undefined) drawPiece(on.context, ...piece, ratio)
    },
    up: () => {
      drawing.current = false
      if (paper.current === undefined || drawn() < SIGNED_FROM_PX) return
      const made = pictureOf(paper.current, strokes.current)
      paper.current = made.paper
      onPicture(made.png)
    },
    clear: () => {
      strokes.current = []
      if (paper.current !== undefined) layOut(paper.current, [])
      onPicture(undefined)
    },
  }
}
