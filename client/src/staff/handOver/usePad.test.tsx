/** @jest-environment jsdom */
import { act } from 'react'
import type * as React from 'react'
import type { Drawing } from '../../platform/canvas'
import { signatureFits } from './missing'
import { usePad, type Pad } from './usePad'

const { createRoot } = jest.requireActual<{
  createRoot: (box: Element) => { render: (content: React.ReactNode) => void }
}>('react-dom/client')

/** A canvas whose PNG has `bytesAPixel` for each of its pixels, and which knows how many pieces were drawn since it was wiped. */
const aCanvas = (bytesAPixel: number) => {
  const state = { pieces: 0 }
  const nothing = (): void => undefined
  const context = {
    beginPath: nothing,
    moveTo: nothing,
    lineTo: nothing,
    fillRect: () => {
      state.pieces = 0
    },
    quadraticCurveTo: () => {
      state.pieces += 1
    },
    stroke: nothing,
  }
  const canvas = {
    width: 0,
    height: 0,
    toDataURL: () =>
      `data:image/png;base64,${Buffer.alloc(Math.round(canvas.width * canvas.height * bytesAPixel)).toString('base64')}`,
  }
  return { state, canvas, drawing: { canvas, context, ratio: 3 } as unknown as Drawing }
}

const use = (onPicture: (png: string | undefined) => void): { pad: Pad } => {
  const made = {} as { pad: Pad }
  const Host = (): null => {
    made.pad = usePad(onPicture)
    return null
  }
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  act(() => createRoot(document.createElement('div')).render(<Host />))
  return made
}

const sign = (pad: Pad, points = 20): void => {
  pad.down({ x: 0, y: 10 })
  for (let at = 1; at <= points; at += 1) pad.move({ x: at * 8, y: 10 + (at % 3) })
  pad.up()
}

test.each([
  ['a line on a phone', 343, 160, 0.05],
  ['a scribble over the whole pad', 343, 160, 0.4],
  ['a wide pad at a counter', 900, 240, 0.15],
])('%s fits a call, with every stroke of it', (_what, width, height, bytesAPixel) => {
  const pictures: (string | undefined)[] = []
  const { state, drawing } = aCanvas(bytesAPixel)
  const { pad } = use((png) => pictures.push(png))
  pad.ready(drawing, width, height)
  sign(pad)
  sign(pad)
  expect(signatureFits(pictures.at(-1) ?? 'x'.repeat(1_000_000))).toBe(true)
  // Drawn again where the paper was laid out anew: both strokes are on it.
  expect(state.pieces).toBe(2 * 20)
})

test('cleared, nothing is on the paper and nothing counts', () => {
  const pictures: (string | undefined)[] = []
  const { state, drawing } = aCanvas(0.05)
  const { pad } = use((png) => pictures.push(png))
  pad.ready(drawing, 343, 160)
  sign(pad)
  pad.clear()
  expect(pictures.at(-1)).toBeUndefined()
  expect(state.pieces).toBe(0)
  sign(pad, 2)
  expect(pictures.at(-1)).toBeUndefined()
})
