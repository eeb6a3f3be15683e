import { useState } from 'react'
import { useCase } from '../../features/case/useCase'
import { findCanvas } from '../../platform/canvas'
import { tell } from '../../device/dialogs'
import { tellKept } from '../../device/tellKept'
import { keepSlip, slipWay } from '../../platform/keepSlip'
import { sendText } from '../../platform/sendText'
import { useCommon } from '../../text'
import type words from '../../text/slip.zh'
import { drawSlip } from './drawSlip'
import { slipText, type SlipModel } from './viewSlip'

/** Id of the canvas the picture is drawn on; it lies outside the screen. */
export const SLIP_CANVAS = 'slip-canvas'

/** The case of the slip, and the ways of keeping it. */
export const useSlip = (t: typeof words) => {
  const common = useCommon()
  const { query, reload } = useCase()
  const [saving, setSaving] = useState(false)
  const keep = async (model: SlipModel): Promise<void> => {
    setSaving(true)
    const drawing = slipWay === 'album' ? await findCanvas(SLIP_CANVAS) : undefined
    if (drawing !== undefined) drawSlip(drawing, model, t.caseNo)
    const kept = await keepSlip(drawing)
    setSaving(false)
    if (slipWay === 'album') await tellKept(kept, { ...common, saved: t.saved, title: t.title })
  }
  const send = async (model: SlipModel): Promise<void> => {
    const sent = await sendText(slipText(model, t.caseNo))
    if (sent !== 'sent') tell(sent === 'copied' ? t.copied : t.notSent)
  }
  return { query, reload, keep, send, saving }
}
