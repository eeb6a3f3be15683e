import type { Brand } from './brand'

/** A moment, in epoch milliseconds. */
export type Instant = Brand<number, 'Instant'>

export const instant = (epochMilliseconds: number): Instant => epochMilliseconds as Instant
