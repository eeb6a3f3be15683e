import type * as weapp from './canvas'

export { canvasPng } from './canvasPng'

/** Taro wraps the real canvas in an element of its own. */
export const findCanvas: typeof weapp.findCanvas = async (id) => {
  const host = document.getElementById(id)
  const canvas = host instanceof HTMLCanvasElement ? host : host?.querySelector('canvas')
  const context = canvas?.getContext('2d')
  if (canvas == null || context == null) return undefined
  return { canvas, context, ratio: window.devicePixelRatio }
}
