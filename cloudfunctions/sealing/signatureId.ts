import type { PhotoId } from '@resident-card/shared'
import type { Random } from '../ports/random'
import { newId } from './newId'

/** No other id begins with it: base32 as we write it has no u. */
export const SIGNATURES = 'u'
const CASE_CHARACTERS = 12
const RANDOM_CHARACTERS = 13

/**
 * The id of a signature's file: `u`, the beginning of its case's id, then 65 random bits. So it is known whose a file is without
 * a record more for every hand-over.
 */
export const newSignatureId = (random: Random, caseId: string): PhotoId =>
  `${SIGNATURES}${caseId.slice(0, CASE_CHARACTERS)}${newId(random).slice(0, RANDOM_CHARACTERS)}` as PhotoId

/** How the id of its case begins. */
export const caseOfSignature = (signatureId: string): string =>
  signatureId.slice(SIGNATURES.length, SIGNATURES.length + CASE_CHARACTERS)
