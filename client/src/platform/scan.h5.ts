import type { CameraScan, Scanner } from './scan'

const LOOK_EVERY_MS = 120
/** Wide enough for a version 6 code at arm's length, small enough to decode in time. */
const FRAME_WIDTH = 640

type NoCamera = Extract<CameraScan, { ok: false }>['why']
/** By the names browsers give; Firefox and older ones differ in the second. */
const WHY: Readonly<Record<string, NoCamera>> = {
  NotAllowedError: 'denied',
  NotFoundError: 'none',
  OverconstrainedError: 'none',
  SecurityError: 'insecure',
}

const openCamera = async (): Promise<MediaStream | NoCamera> => {
  if (navigator.mediaDevices === undefined) return window.isSecureContext ? 'none' : 'insecure'
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } })
  } catch (error) {
    return (error instanceof DOMException ? WHY[error.name] : undefined) ?? 'broken'
  }
}

const start = async (hostId: string, tell: (text: string) => void): Promise<CameraScan> => {
  const stream = await openCamera()
  if (typeof stream === 'string') return { ok: false, why: stream }
  // Only the window needs the decoder: it is loaded with the camera.
  const { default: jsQR } = await import('jsqr')
  const video = document.createElement('video')
  video.muted = true
  video.playsInline = true
  video.srcObject = stream
  video.style.cssText = 'display:block;width:100%;height:100%;object-fit:cover'
  document.getElementById(hostId)?.replaceChildren(video)
  const canvas = document.createElement('canvas')
  const context = canvas.getContext('2d', { willReadFrequently: true })
  let stopped = false
  const look = (): void => {
    if (stopped) return
    if (context !== null && video.videoWidth > 0) {
      canvas.width = Math.min(FRAME_WIDTH, video.videoWidth)
      canvas.height = Math.round((canvas.width * video.videoHeight) / video.videoWidth)
      context.drawImage(video, 0, 0, canvas.width, canvas.height)
      const frame = context.getImageData(0, 0, canvas.width, canvas.height)
      const found = jsQR(frame.data, frame.width, frame.height, { inversionAttempts: 'dontInvert' })
      if (found !== null && found.data !== '') tell(found.data)
    }
    setTimeout(look, LOOK_EVERY_MS)
  }
  await video.play().catch(() => undefined)
  look()
  const stop = (): void => {
    stopped = true
    stream.getTracks().forEach((track) => track.stop())
    video.remove()
  }
  return { ok: true, stop }
}

export const scanner: Scanner = { kind: 'camera', start }
