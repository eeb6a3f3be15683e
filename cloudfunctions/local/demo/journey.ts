import type { AuthorityId, CollectionInput, ReturnReason } from '@resident-card/shared'
import type { Asking } from './ask'
import { consignmentNumber } from './consignmentNumber'
import { livePhoto, signaturePicture } from './pictures'

/** Who does what to a case; every step is a real command. */
export interface Desks {
  readonly acceptingOfficer: Asking
  readonly windowOfficer: Asking
  readonly supervisor: Asking
  readonly countyReviewer: Asking
  readonly production: Asking
  readonly carrier: Asking
}

export interface Applying {
  readonly reason: 'lost' | 'damaged'
  /** Not a number anybody can have: no carrier was given this prefix. */
  readonly phone: string
  readonly acceptingAuthority: AuthorityId
  readonly collection?: CollectionInput
}

export type Step =
  'pass' | 'issue' | 'produce' | 'dispatch' | 'receive' | 'handOver' | 'return' | 'hold' | 'refuse' | 'sign'

export const DEVICE = 'demo0000000000000000000000'

/** Uploads a photo and applies; answers the new case. */
export const applyFor = async (citizen: Asking, { reason, phone, acceptingAuthority, collection }: Applying) => {
  const { photoId } = await citizen.get('applications', 'uploadPhoto', {
    contentBase64: livePhoto(phone),
    type: 'image/png',
  })
  const said = {
    photoId,
    phone,
    acceptingAuthority,
    collection: collection ?? { way: 'window' as const },
    channel: 'h5' as const,
  }
  return citizen.get(
    'applications',
    'submitApplication',
    reason === 'lost' ? { reason, ...said } : { reason, damage: 'illegible', ...said },
  )
}

export interface CaseInHand {
  readonly caseId: string
  readonly citizen: Asking
  /** Makes numbers and places differ. */
  readonly n: number
  readonly note: string
}

const versionFor = async (officer: Asking, caseId: string): Promise<{ caseId: string; version: number }> => {
  const { version } = await officer.get('casework', 'openCase', { caseId })
  return { caseId, version }
}

const handOver = async ({ windowOfficer }: Desks, { caseId, citizen }: CaseInHand): Promise<void> => {
  const { slots } = await citizen.get('applications', 'getCollectionCode', { caseId, device: DEVICE })
  const input = slots[0]?.digits ?? ''
  const verdict = await windowOfficer.get('window', 'scan', { input })
  await windowOfficer.get('window', 'handOver', {
    caseId,
    version: verdict.case?.version ?? 0,
    input,
    checks: ['faceMatchesNewCard', 'fingerprintMatches', 'cardAndChipRight'],
    collector: 'holder',
    oldCard: verdict.case?.oldCardDue === true ? 'returned' : 'notApplicable',
    feePaid: true,
    signatureBase64: signaturePicture(),
  })
}

const RETURN_REASON: ReturnReason = 'photoUnclear'

/** One step of a case, by whoever's step it is. */
export const takeStep = async (desks: Desks, inHand: CaseInHand, step: Step): Promise<void> => {
  const { caseId, n, note } = inHand
  const { acceptingOfficer, countyReviewer, production, windowOfficer, carrier } = desks
  switch (step) {
    case 'pass':
      return void (await acceptingOfficer.get('casework', 'pass', await versionFor(acceptingOfficer, caseId)))
    case 'issue':
      return void (await countyReviewer.get('casework', 'issue', await versionFor(countyReviewer, caseId)))
    case 'produce':
      return void (await production.get('casework', 'produce', await versionFor(production, caseId)))
    case 'dispatch': {
      const target = await versionFor(production, caseId)
      const parcel = { carrier: 'EMS' as const, number: consignmentNumber(n) }
      return void (await production.get('casework', 'dispatch', { ...target, ...parcel }))
    }
    case 'receive': {
      const target = await versionFor(windowOfficer, caseId)
      return void (await windowOfficer.get('window', 'receive', { ...target, place: `A${1 + (n % 40)}` }))
    }
    case 'handOver':
      return handOver(desks, inHand)
    case 'return': {
      const target = await versionFor(acceptingOfficer, caseId)
      const said = { reason: RETURN_REASON, note, fields: ['photo' as const] }
      return void (await acceptingOfficer.get('casework', 'return', { ...target, ...said }))
    }
    case 'hold': {
      const target = await versionFor(acceptingOfficer, caseId)
      return void (await acceptingOfficer.get('casework', 'hold', { ...target, suspicion: note }))
    }
    case 'sign':
      return void (await carrier.get('casework', 'sign', {
        ...(await versionFor(carrier, caseId)),
        oldCardTaken: n % 2 === 0,
      }))
    case 'refuse': {
      const target = await versionFor(acceptingOfficer, caseId)
      const said = {
        reason: 'identityNotConfirmed' as const,
        note,
        remedies: ['askForReview' as const, 'hukouStation' as const],
      }
      return void (await acceptingOfficer.get('casework', 'refuse', { ...target, ...said }))
    }
  }
}
