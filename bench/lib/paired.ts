import { median } from './median'

export interface Pair {
  /** Median milliseconds of one call. */
  readonly a: number
  readonly b: number
  /** Median over rounds of b ÷ a: how fast `a` is against `b`; 1 = as fast. */
  readonly speedOfAInB: number
}

/**
 * Times two things in turn, A B A B …, so that a machine whose speed drifts slows both alike. Each round runs `calls`
 * calls one after the other; the ratio is taken round by round.
 */
export const paired = async (
  a: (index: number) => Promise<unknown>,
  b: (index: number) => Promise<unknown>,
  { rounds, calls, warmUp = 1 }: { rounds: number; calls: number; warmUp?: number },
): Promise<Pair> => {
  let index = 0
  const run = async (work: (index: number) => Promise<unknown>): Promise<number> => {
    const from = performance.now()
    for (let call = 0; call < calls; call += 1) await work(index++)
    return (performance.now() - from) / calls
  }
  for (let round = 0; round < warmUp; round += 1) {
    await run(a)
    await run(b)
  }
  const times: { a: number; b: number }[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = await run(a)
    times.push({ a: first, b: await run(b) })
  }
  return {
    a: median(times.map((time) => time.a)),
    b: median(times.map((time) => time.b)),
    speedOfAInB: median(times.map((time) => time.b / time.a)),
  }
}
