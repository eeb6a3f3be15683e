const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7]

/** Check digit of UPU S10 over eight digits. */
export const s10CheckDigit = (serial: string): number => {
  const sum = WEIGHTS.reduce((total, weight, at) => total + weight * Number(serial[at]), 0)
  const rest = 11 - (sum % 11)
  return rest === 10 ? 0 : rest === 11 ? 5 : rest
}

/** UPU S10 (`EA123456785CN`), or the thirteen digits of a domestic label, which have no published check digit. */
export const isEmsNumber = (number: string): boolean => {
  const s10 = /^E[A-Z](\d{8})(\d)CN$/.exec(number)
  if (s10 !== null) return s10CheckDigit(s10[1] ?? '') === Number(s10[2])
  return /^1[0-3]\d{11}$/.test(number)
}
