import { command } from './command'

/** What a citizen's screens ask of the `applications` function. */
export const getSession = command('applications', 'getSession')
export const bindPerson = command('applications', 'bindPerson')
export const assessEligibility = command('applications', 'assessEligibility')
export const listRegions = command('applications', 'listRegions')
export const searchAuthorities = command('applications', 'searchAuthorities')
export const uploadPhoto = command('applications', 'uploadPhoto')
export const getPhoto = command('applications', 'getPhoto')
export const submitApplication = command('applications', 'submitApplication')
export const listMyCases = command('applications', 'listMyCases')
export const getMyCase = command('applications', 'getMyCase')
export const resubmit = command('applications', 'resubmit')
export const withdraw = command('applications', 'withdraw')
export const changeCollection = command('applications', 'changeCollection')
export const getCollectionCode = command('applications', 'getCollectionCode')
export const listMessages = command('applications', 'listMessages')
export const markMessagesRead = command('applications', 'markMessagesRead')
