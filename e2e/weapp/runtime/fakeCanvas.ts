import { PNG } from 'pngjs'

interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly dark: boolean
}
interface Point {
  readonly x: number
  readonly y: number
}

const isDark = (colour: unknown): boolean => parseInt(String(colour).slice(1, 3), 16) < 0x80

/**
 * A 2D canvas that knows filled rectangles and the lines of a pen: enough to see a QR code as a scanner would
 * (`pixels()` is RGBA, as jsqr reads it) and to keep a signature. Everything else a drawing calls is accepted and ignored.
 */
export class FakeCanvas {
  #width = 300
  #height = 150
  #rectangles: Rectangle[] = []

  get width(): number {
    return this.#width
  }
  /** As on any canvas: a new size wipes what was drawn. */
  set width(width: number) {
    this.#width = width
    this.#rectangles = []
  }
  get height(): number {
    return this.#height
  }
  set height(height: number) {
    this.#height = height
    this.#rectangles = []
  }

  getContext(): unknown {
    const state: Record<string, unknown> = { fillStyle: '#000000', strokeStyle: '#000000', lineWidth: 1 }
    const known: Record<string, unknown> = {
      fillRect: (x: number, y: number, width: number, height: number) =>
        this.#rectangles.push({ x, y, width, height, dark: isDark(state['fillStyle']) }),
      measureText: () => ({ width: 0 }),
      ...this.#pen(state),
    }
    return new Proxy(state, {
      get: (target, key) =>
        typeof key === 'string' && key in target ? target[key] : (known[String(key)] ?? (() => undefined)),
      set: (target, key, value) => {
        target[String(key)] = value
        return true
      },
    })
  }

  toDataURL(): string {
    const png = new PNG({ width: this.#width, height: this.#height })
    png.data = Buffer.from(this.pixels())
    return `data:image/png;base64,${PNG.sync.write(png).toString('base64')}`
  }

  pixels(): Uint8ClampedArray {
    const data = new Uint8ClampedArray(this.#width * this.#height * 4).fill(255)
    for (const { x, y, width, height, dark } of this.#rectangles) {
      for (let row = Math.max(0, y); row < Math.min(this.#height, y + height); row++) {
        for (let column = Math.max(0, x); column < Math.min(this.#width, x + width); column++) {
          data.fill(dark ? 0 : 255, (row * this.#width + column) * 4, (row * this.#width + column) * 4 + 3)
        }
      }
    }
    return data
  }

  /** Lines as dots of the pen's width, a pixel apart; a curve is taken straight. */
  #pen(state: Record<string, unknown>): Record<string, unknown> {
    let path: Point[][] = []
    const to = (x: number, y: number): unknown => path.at(-1)?.push({ x, y })
    const dot = ({ x, y }: Point): void => {
      const side = Math.max(1, Math.round(Number(state['lineWidth'])))
      const dark = isDark(state['strokeStyle'])
      this.#rectangles.push({ x: Math.round(x), y: Math.round(y), width: side, height: side, dark })
    }
    const line = (from: Point, end: Point): void => {
      const steps = Math.max(1, Math.ceil(Math.hypot(end.x - from.x, end.y - from.y)))
      for (let i = 0; i <= steps; i++)
        dot({ x: from.x + ((end.x - from.x) * i) / steps, y: from.y + ((end.y - from.y) * i) / steps })
    }
    return {
      beginPath: () => (path = []),
      moveTo: (x: number, y: number) => path.push([{ x, y }]),
      lineTo: to,
      quadraticCurveTo: (_x: number, _y: number, x: number, y: number) => to(x, y),
      stroke: () =>
        path.forEach((points) =>
          points.forEach((point, i) => {
            const before = points[i - 1]
            if (before !== undefined) line(before, point)
          }),
        ),
    }
  }
}
