import { useEffect, useRef, type PointerEvent } from 'react'
import type * as weapp from './SignatureCanvas'

type Props = Parameters<typeof weapp.SignatureCanvas>[0]

/** The pad in a browser: finger, pen and mouse are one. */
export const SignatureCanvas = ({ pad, label }: Props) => {
  const host = useRef<HTMLCanvasElement>(null)
  const latest = useRef(pad)
  latest.current = pad
  useEffect(() => {
    const canvas = host.current
    const context = canvas?.getContext('2d')
    if (canvas === null || canvas === undefined || context === null || context === undefined) return
    const { width, height } = canvas.getBoundingClientRect()
    latest.current.ready({ canvas, context, ratio: window.devicePixelRatio }, width, height)
  }, [])
  const at = (event: PointerEvent<HTMLCanvasElement>) => {
    const rect = event.currentTarget.getBoundingClientRect()
    return { x: event.clientX - rect.left, y: event.clientY - rect.top }
  }
  return (
    <canvas
      ref={host}
      id="signature-canvas"
      className="sign-canvas"
      aria-label={label}
      style={{ touchAction: 'none' }}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        pad.down(at(event))
      }}
      onPointerMove={(event) => pad.move(at(event))}
      onPointerUp={() => pad.up()}
      onPointerCancel={() => pad.up()}
    />
  )
}
