import scan from '../../../client/src/text/staff/scan.zh'
import type { Person } from '../actors/person'

/** From the desk's first page to the scanner, which sees this. */
export const scanCode = async (officer: Person, digits: string): Promise<void> => {
  officer.phone.code = digits
  await officer.open('staff/start/index')
  await officer.tap('start-scan')
  await officer.tap('scan-native')
}

/** The next in the queue: from the scan page, or from the verdict before. */
export const scanNext = async (officer: Person, digits: string): Promise<void> => {
  officer.phone.code = digits
  const isVerdict = officer.app.page.route === 'staff/handOver/index'
  await officer.tap(isVerdict && officer.has('handover-next') ? 'handover-next' : 'scan-native')
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

/** Everything a window officer ticks before a card leaves the window. `lost`: there is no old card to take back. */
export const checkAndSign = async (officer: Person, reason: 'lost' | 'damaged'): Promise<void> => {
  await officer.tap('check-faceMatchesNewCard')
  await officer.tap('check-cardAndChipRight')
  if (reason === 'damaged') await officer.tapWord(scan.checks.returned)
  await officer.tap('check-fee')
  await sign(officer)
}

/** The checks, and the card is handed over. */
export const handOver = async (officer: Person, reason: 'lost' | 'damaged' = 'damaged'): Promise<void> => {
  await checkAndSign(officer, reason)
  await officer.tap('handover-do')
  await officer.find('handover-done')
}
