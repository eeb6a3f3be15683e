import type * as weapp from './canvas'

const FRAMES = 60
const nextFrame = (): Promise<void> => new Promise((resolve) => requestAnimationFrame(() => resolve()))

/**
 * Taro wraps the real canvas in an element of its own, which sets the canvas' size once it is loaded: whatever was drawn
 * before is wiped out.
 */
const sized = async (host: HTMLElement): Promise<void> => {
  for (let frame = 0; frame < FRAMES; frame += 1) {
    if (host.querySelector('canvas')?.hasAttribute('width') === true) return
    await nextFrame()
  }
}

export const findCanvas: typeof weapp.findCanvas = async (id) => {
  const host = document.getElementById(id)
  if (host !== null && !(host instanceof HTMLCanvasElement)) await sized(host)
  const canvas = host instanceof HTMLCanvasElement ? host : host?.querySelector('canvas')
  const context = canvas?.getContext('2d')
  if (canvas === null || canvas === undefined || context === null || context === undefined) return undefined
  return { canvas, context, ratio: window.devicePixelRatio }
}
