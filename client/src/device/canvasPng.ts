import type { Drawing } from '../platform/canvas'

/** PNG of what was drawn, base64 without its `data:` head. */
export const canvasPng = ({ canvas }: Drawing): string =>
  canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '')
