import { Canvas, View } from '@tarojs/components'
import { useEffect } from 'react'
import { speak } from '../../platform/a11y'
import { findCanvas } from '../../platform/canvas'
import { QUIET_MODULES, qrMatrix } from '../../lib/qrMatrix'
import './QrCode.scss'

interface QrCodeProps {
  readonly digits: string
  /** Read out. */
  readonly label: string
  /** Used up: still there, plainly not valid. */
  readonly grey?: boolean
  readonly id?: string
}

const SIDE_PX = 245

/** Black on white in every mode (a scanner needs it), at least 245 px with its quiet zone. */
export const QrCode = ({ digits, label, grey = false, id = 'qr' }: QrCodeProps) => {
  useEffect(() => {
    let gone = false
    const draw = async (): Promise<void> => {
      const drawing = await findCanvas(id)
      if (drawing === undefined || gone) return
      const { canvas, context, ratio } = drawing
      const matrix = qrMatrix(digits)
      // Whole device pixels per module: no blurred edges.
      const module = Math.max(1, Math.floor((SIDE_PX * ratio) / (matrix.length + 2 * QUIET_MODULES)))
      const side = module * (matrix.length + 2 * QUIET_MODULES)
      canvas.width = side
      canvas.height = side
      context.fillStyle = '#FFFFFF'
      context.fillRect(0, 0, side, side)
      context.fillStyle = grey ? '#C9CCD1' : '#000000'
      matrix.forEach((row, y) =>
        row.forEach((dark, x) => {
          if (dark) context.fillRect((x + QUIET_MODULES) * module, (y + QUIET_MODULES) * module, module, module)
        }),
      )
    }
    void draw()
    return () => {
      gone = true
    }
  }, [digits, grey, id])
  return (
    <View className="qr" {...speak({ role: 'img', label })}>
      <Canvas type="2d" id={id} canvasId={id} className="qr-canvas" />
    </View>
  )
}
