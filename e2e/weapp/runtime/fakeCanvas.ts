/**
 * A 2D canvas that knows filled rectangles: enough to see a QR code as a scanner would (`pixels()` is RGBA, as jsqr
 * reads it). Everything else a drawing calls is accepted and ignored.
 */
export class FakeCanvas {
  width = 300
  height = 150
  readonly #rectangles: { x: number; y: number; width: number; height: number; dark: boolean }[] = []

  getContext(): unknown {
    const state: Record<string, unknown> = { fillStyle: '#000000' }
    const fillRect = (x: number, y: number, width: number, height: number): void => {
      const dark = parseInt(String(state['fillStyle']).slice(1, 3), 16) < 0x80
      this.#rectangles.push({ x, y, width, height, dark })
    }
    const known: Record<string, unknown> = { fillRect, measureText: () => ({ width: 0 }) }
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
    return 'data:image/png;base64,iVBORw0KGgo='
  }

  pixels(): Uint8ClampedArray {
    const data = new Uint8ClampedArray(this.width * this.height * 4).fill(255)
    for (const { x, y, width, height, dark } of this.#rectangles) {
      for (let row = Math.max(0, y); row < Math.min(this.height, y + height); row++) {
        for (let column = Math.max(0, x); column < Math.min(this.width, x + width); column++) {
          data.fill(dark ? 0 : 255, (row * this.width + column) * 4, (row * this.width + column) * 4 + 3)
        }
      }
    }
    return data
  }
}
