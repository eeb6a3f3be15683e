import type { DeskState } from '../offline/ground/deskState'

/** The server's time as well as a screen needs it: to say how old something is. */
export const deskNow = ({ clockOffByMs = 0 }: Pick<DeskState, 'clockOffByMs'>, deviceNow: number): number =>
  deviceNow - clockOffByMs
