import { kilobytes } from '../lib/kilobytes'
import type zh from './apply.zh'

const en: typeof zh = {
  ask: { lost: 'Photo and contact', damaged: 'Damage, photo and contact' },
  damage: 'What is wrong with the card',
  photo: 'Your photo',
  photoAside: 'Taken now',
  alt: 'The photo just taken',
  rules: ['Face the camera, even light', 'Eyebrows and both ears visible', 'No hat, no filters'],
  size: (kb) => `JPG or PNG, made smaller than ${kb} KB for you`,
  take: 'Take photo',
  again: 'Take again',
  none: 'None yet',
  sending: 'Sending the photo',
  taken: 'Uploaded',
  unseen: 'Uploaded; cannot be shown right now',
  use: 'Only compared with the photo on file; if they differ too much it cannot be done online',
  clean: 'Only the picture is kept: where, when and with which phone it was taken is removed on receipt',
  portrait: 'The new card carries the photo on file, not this one',
  problem: {
    denied: 'No access to the camera. Allow it in the settings and try again',
    system: 'The phone does not let WeChat use the camera. Allow it in the phone’s settings and try again',
    privacy: 'Without consent to the privacy guide no photo can be taken. Consent and try again',
    failed: 'No photo came of it. Try again; if it still fails, use another phone or come to the office’s window',
    tooLarge: 'The photo is too large and was not sent. Take another in even light before a plain background',
    photoType: 'This is not a JPG or PNG photo; take another',
    photoTooLarge: (n) =>
      `Still over ${kilobytes(n('photoLargest'))} KB after compression. Take another in even light before a plain background`,
    photoTooSmall: 'Too small to see a face; come closer and take another',
    photoDamaged: 'The photo did not arrive whole; take another',
    photoShape: 'Too long and narrow; hold the phone upright and take another',
    photosPerDay: 'Too many photos today; try again tomorrow',
    unavailable: 'Not sent; try again',
  },
  contact: 'Contact',
  name: 'Name',
  phoneHint: '11-digit mobile number',
  phoneTip: 'The police call this number if need be. Progress is told under My office, not by text message',
  next: 'choose an office',
  back: 'Back to check',
}
export default en
