/** `520103********0017` → `5201**********0017`: enough to tell two people apart at a desk, not enough to use. */
export const maskNumber = (citizenNumber: string): string =>
  `${citizenNumber.slice(0, 4)}**********${citizenNumber.slice(-4)}`
