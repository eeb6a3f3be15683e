import { pause, type Person } from '../actors/person'

/** Not a birthday, not a row. */
export const PIN = '274918'
/** Within this time a second tap is taken as one with the first. */
export const DOUBLE_TAP_MS = 400

/** Sets the PIN, twice, and a name; until the device has everything it needs without network. */
export const prepareDevice = async (officer: Person, name: string): Promise<void> => {
  await officer.open('staff/unlock/index')
  await officer.type('prepare-pin-input', PIN)
  await officer.type('prepare-again-input', PIN)
  await officer.type('prepare-name-input', name)
  await officer.tap('prepare-do')
  await officer.find('desk-ready')
}

/** Six digits typed, and the button: never so fast after the last time that it passes for the same tap. */
export const enterPin = async (officer: Person, pin: string): Promise<void> => {
  await pause(DOUBLE_TAP_MS)
  await officer.type('unlock-pin-input', pin)
  await officer.tap('unlock-do')
}
