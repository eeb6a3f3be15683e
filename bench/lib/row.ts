/** One line of the report (`npm run bench -- --json FILE` writes them as they are). */
export interface Row {
  readonly area: string
  readonly name: string
  readonly unit: string
  /** What was measured, in `unit`. */
  readonly value: number
  /** The bare operations measured in the same run, in `unit`; absent for sizes. */
  readonly yardstick?: number
  /** What is held against the goal: a ratio where there is a yardstick, else the value. */
  readonly ratio?: number
  readonly goal: number
  readonly better: 'higher' | 'lower'
  readonly holds: boolean
}

type Measured = Omit<Row, 'holds'>

export const row = (measured: Measured): Row => {
  const held = measured.ratio ?? measured.value
  return { ...measured, holds: measured.better === 'higher' ? held >= measured.goal : held <= measured.goal }
}
