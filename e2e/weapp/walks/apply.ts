import { pinyin } from 'pinyin-pro'
import { livePhoto } from '../../../cloudfunctions/local/demo/pictures'
import apply from '../../../client/src/text/apply.zh'
import authority from '../../../client/src/text/authority.zh'
import check from '../../../client/src/text/check.zh'
import collection from '../../../client/src/text/collection.zh'
import eligibility from '../../../client/src/text/eligibility.zh'
import notice from '../../../client/src/text/notice.zh'
import { ask } from '../../lib/demo'
import { numbersNow } from '../../lib/numbers'
import type { Person } from '../actors/person'

export interface Office {
  readonly id: string
  readonly name: string
}

/** An office of the demo by its id, as the search finds it. */
export const officeOf = async (address: string, { session }: Person, id: string): Promise<Office> => {
  const found = await ask<{ items: readonly Office[] }>(address, session, 'applications', 'searchAuthorities', {
    county: id.slice(0, 6),
  })
  const office = found.items.find((one) => one.id === id)
  if (office === undefined) throw new Error(`no office ${id}`)
  return office
}

/** The first letters of a name's syllables, as somebody types them who is in a hurry. */
const initialsOf = (name: string): string => pinyin(name, { pattern: 'first', toneType: 'none', separator: '' })

/** Home → notice; whose name is bound comes to the answer at once, anyone else to the binding. */
export const toNotice = async (citizen: Person, reason: 'lost' | 'damaged'): Promise<void> => {
  await citizen.open()
  await citizen.tap(`service-${reason}`)
  await citizen.see(notice.old[reason].title)
  await citizen.see(notice.not.old(numbersNow()('issuedWithin')))
  await citizen.tap('check-eligibility')
}

/** No obstacle found → form: what happened, photo, phone. */
export const tellWhatHappened = async (citizen: Person, reason: 'lost' | 'damaged', phone: string): Promise<void> => {
  await citizen.see(eligibility.yes.title)
  await citizen.tap('start')
  await citizen.see(apply.ask[reason])
  if (reason === 'damaged') await citizen.tap('damage-broken')
  citizen.phone.scene = livePhoto(citizen.session)
  await citizen.tap('take-photo')
  await citizen.see(apply.taken)
  await citizen.type('phone-input', phone)
  await citizen.tap('next')
}

/** The office by the initials of its name, then collecting at its window. */
export const chooseOffice = async (citizen: Person, office: Office): Promise<void> => {
  await citizen.see(authority.ask)
  await citizen.type('search', initialsOf(office.name))
  await citizen.tap(`office-${office.id}`)
  await citizen.see(authority.chosen(office.name))
  await citizen.tap('next')
  await citizen.see(collection.ask)
  await citizen.tap('way-window')
  await citizen.see(collection.window.told)
  await citizen.tap('next')
  await citizen.see(check.ask)
}

/** Check answers → truth → submit; the case as the server made it. */
export const submit = async (citizen: Person): Promise<{ readonly caseId: string; readonly caseNo: string }> => {
  await citizen.tap('truth')
  await citizen.tap('submit')
  await citizen.find('case-no')
  return citizen.connection.valueOf('submitApplication')
}
