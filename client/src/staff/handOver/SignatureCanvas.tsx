import { Canvas } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useRef } from 'react'
import { findCanvas } from '../../platform/canvas'
import type { Pad } from './usePad'

interface SignatureCanvasProps {
  readonly pad: Pad
  readonly label: string
}

const ID = 'signature-canvas'

/** The pad in a mini-program: its canvas counts touches from its own corner. */
export const SignatureCanvas = ({ pad, label }: SignatureCanvasProps) => {
  const latest = useRef(pad)
  latest.current = pad
  // Not useReady: the page was ready long before the verdict drew this.
  useEffect(() => {
    void findCanvas(ID).then((drawing) => {
      if (drawing === undefined) return
      Taro.createSelectorQuery()
        .select(`#${ID}`)
        .boundingClientRect((rect: Rect | readonly Rect[] | null) => {
          // null: the page was left meanwhile.
          if (rect !== null && !('length' in rect)) latest.current.ready(drawing, rect.width, rect.height)
        })
        .exec()
    })
  }, [])
  const at = (event: { touches: readonly { x: number; y: number }[] }, tell: Pad['down']): void => {
    const [touch] = event.touches
    if (touch !== undefined) tell({ x: touch.x, y: touch.y })
  }
  return (
    <Canvas
      type="2d"
      id={ID}
      canvasId={ID}
      className="sign-canvas"
      disableScroll
      onTouchStart={(event) => at(event as unknown as CanvasTouch, pad.down)}
      onTouchMove={(event) => at(event as unknown as CanvasTouch, pad.move)}
      onTouchEnd={() => pad.up()}
      {...{ 'aria-label': label }}
    />
  )
}

type Rect = Taro.NodesRef.BoundingClientRectCallbackResult

/** Taro types these as plain touches; a canvas says x and y. */
interface CanvasTouch {
  readonly touches: readonly { x: number; y: number }[]
}
