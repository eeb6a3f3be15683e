import { GUIZHOU } from './guizhou'

/** The province this deployment serves. */
export const HERE = GUIZHOU
