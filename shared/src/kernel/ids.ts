import type { Brand } from './brand'

/** 128 random bits in base32: the `_id` of an application. Never a counter, never shown to people. */
export type ApplicationId = Brand<string, 'ApplicationId'>
/** For people: `20261126-7KQ4-8` (date of submission, four random characters, check character). */
export type CaseNo = Brand<string, 'CaseNo'>
/** HMAC of a citizen number: finds a person without storing the number. */
export type PersonKey = Brand<string, 'PersonKey'>
/** Nine digits: the six of the county-level division and a running three, e.g. `520102003`. */
export type AuthorityId = Brand<string, 'AuthorityId'>
/** Six digits of GB/T 2260, e.g. `520102`. */
export type CountyCode = Brand<string, 'CountyCode'>
/** `_id` of an account. */
export type AccountId = Brand<string, 'AccountId'>
/** `_id` of a sealed photo. */
export type PhotoId = Brand<string, 'PhotoId'>
