import type { HandoverCheck } from '../../application/application'

/** Checks without which no card leaves the window; the fingerprint is compared where there is a reader. */
export const REQUIRED_CHECKS = ['faceMatchesNewCard', 'cardAndChipRight'] as const satisfies readonly HandoverCheck[]
