import qrcode from 'qrcode-generator'

/** Modules of quiet around the code, as the standard wants. */
export const QUIET_MODULES = 4

/** Dark modules of a QR code of digits (numeric mode, level M, the smallest version that fits), row by row. */
export const qrMatrix = (digits: string): readonly (readonly boolean[])[] => {
  const qr = qrcode(0, 'M')
  qr.addData(digits, 'Numeric')
  qr.make()
  const side = Array.from({ length: qr.getModuleCount() }, (_, i) => i)
  return side.map((row) => side.map((column) => qr.isDark(row, column)))
}
