import { useRef } from 'react'
import type { Drawing } from '../../platform/canvas'
import { canvasPng } from '../../device/canvasPng'
import { clearPad, drawPiece, lengthOf, setPen, SIGNED_FROM_PX, type Point } from './strokes'

/** More pixels than this make the picture larger, not better. */
const MAX_RATIO = 2

export interface Pad {
  /** The canvas is there, this wide and high in CSS pixels. */
  readonly ready: (drawing: Drawing, width: number, height: number) => void
  readonly down: (point: Point) => void
  readonly move: (point: Point) => void
  readonly up: () => void
  readonly clear: () => void
}

/** What a finger, pen or mouse draws; after each stroke the picture so far, or undefined while it is too short to be one. */
export const usePad = (onPicture: (pngBase64: string | undefined) => void): Pad => {
  const paper = useRef<{ readonly drawing: Drawing; readonly ratio: number }>()
  const stroke = useRef<Point[]>()
  const drawn = useRef(0)
  const wipe = (): void => {
    const { drawing } = paper.current ?? {}
    if (drawing !== undefined) clearPad(drawing.context, drawing.canvas.width, drawing.canvas.height)
    drawn.current = 0
  }
  return {
    ready: (drawing, width, height) => {
      const ratio = Math.min(MAX_RATIO, drawing.ratio)
      drawing.canvas.width = Math.round(width * ratio)
      drawing.canvas.height = Math.round(height * ratio)
      paper.current = { drawing, ratio }
      wipe()
      setPen(drawing.context, ratio)
    },
    down: (point) => {
      stroke.current = [point]
    },
    move: (point) => {
      const points = stroke.current
      if (points === undefined || paper.current === undefined) return
      points.push(point)
      const [from, via] = [points.at(-3) ?? points[0], points.at(-2)]
      if (from !== undefined && via !== undefined)
        drawPiece(paper.current.drawing.context, from, via, point, paper.current.ratio)
    },
    up: () => {
      drawn.current += lengthOf(stroke.current ?? [])
      stroke.current = undefined
      if (paper.current !== undefined && drawn.current >= SIGNED_FROM_PX) onPicture(canvasPng(paper.current.drawing))
    },
    clear: () => {
      wipe()
      onPicture(undefined)
    },
  }
}
