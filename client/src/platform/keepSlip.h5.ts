import type * as weapp from './keepSlip'

export const slipWay: typeof weapp.slipWay = 'print'

/** The browser's own dialog: on paper, or as a PDF. */
export const keepSlip: typeof weapp.keepSlip = async () => {
  window.print()
  return 'kept'
}
