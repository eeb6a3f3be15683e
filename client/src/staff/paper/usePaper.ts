import { useState } from 'react'
import { findCanvas } from '../../platform/canvas'
import { tell } from '../../device/dialogs'
import { tellKept } from '../../device/tellKept'
import { keepSlip, slipWay } from '../../platform/keepSlip'
import { sendText } from '../../platform/sendText'
import { useCommon } from '../../text'
import type words from '../../text/staff/shift.zh'
import { drawPaper } from './drawPaper'
import { paperText, type PaperModel } from './paperModel'

/** Id of the canvas the picture is drawn on; it lies outside the screen. */
export const PAPER_CANVAS = 'paper-canvas'

/** The ways a paper leaves the screen: printed in a browser; a picture, or text to paste, in the mini-program. */
export const usePaper = (t: (typeof words)['paper']) => {
  const common = useCommon()
  const [saving, setSaving] = useState(false)
  const keep = async (model: PaperModel): Promise<void> => {
    if (slipWay === 'print') return void (await keepSlip(undefined))
    setSaving(true)
    const drawing = await findCanvas(PAPER_CANVAS)
    if (drawing !== undefined) drawPaper(drawing, model)
    const kept = await keepSlip(drawing)
    setSaving(false)
    await tellKept(kept, { ...common, saved: t.saved, title: t.save })
  }
  const send = async (model: PaperModel): Promise<void> => {
    const sent = await sendText(paperText(model))
    tell(sent === 'copied' ? t.copied : sent === 'sent' ? t.sent : t.notSent)
  }
  return { keep, send, saving }
}
