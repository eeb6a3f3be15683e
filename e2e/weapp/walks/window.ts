import scan from '../../../client/src/text/staff/scan.zh'
import type { Person } from '../actors/person'

/** From the desk's first page to the scanner, which sees this. */
export const scanCode = async (officer: Person, digits: string): Promise<void> => {
  officer.phone.code = digits
  await officer.open('staff/start/index')
  await officer.tap('start-scan')
  await officer.tap('scan-native')
}

/** The holder signs with a finger: one stroke across the paper. */
const sign = async (officer: Person): Promise<void> => {
  const pad = await officer.find('signature-canvas')
  const points = Array.from({ length: 12 }, (_, i) => ({ x: 8 + i * 7, y: 20 + (i % 3) * 6 }))
  await officer.app.fire(pad, 'touchstart', {}, points.slice(0, 1))
  for (const point of points.slice(1)) await officer.app.fire(pad, 'touchmove', {}, [point])
  await officer.app.fire(pad, 'touchend')
  await officer.see(scan.checks.signed)
}

/** Everything a window officer ticks before a card leaves the window, the old card taken back, then the hand-over. */
export const handOver = async (officer: Person): Promise<void> => {
  await officer.tap('check-faceMatchesNewCard')
  await officer.tap('check-cardAndChipRight')
  await officer.tapWord(scan.checks.returned)
  await officer.tap('check-fee')
  await sign(officer)
  await officer.tap('handover-do')
  await officer.find('handover-done')
}
