/**
 * The 16 bytes of a code id: 8 bytes that stand for the case while it is ready (unrelated to its number), then 8 random
 * bytes for the one device the code was handed to. A window without network knows the case by the first half whatever
 * phone fetched the code, and a revoked phone by the whole.
 */
export const CASE_TAG_BYTES = 8
export const CODE_ID_BYTES = 16

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/** 32 lower-case hexadecimal digits. */
export const codeIdText = (codeId: Uint8Array): string => hex(codeId)

/** The case's half, 16 lower-case hexadecimal digits. */
export const caseTagOf = (codeId: Uint8Array): string => hex(codeId.slice(0, CASE_TAG_BYTES))
