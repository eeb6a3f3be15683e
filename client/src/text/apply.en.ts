import type zh from './apply.zh'

const en: typeof zh = {
  ask: { lost: 'Photo and contact', damaged: 'Damage, photo and contact' },
  damage: 'What is wrong with the card',
  photo: 'Your photo',
  photoAside: 'Taken now',
  alt: 'The photo just taken',
  rules: ['Face the camera, even light', 'Eyebrows and both ears visible', 'No hat, no filters'],
  size: (mb) => `JPG or PNG, made smaller than ${mb} MB for you`,
  take: 'Take photo',
  again: 'Take again',
  none: 'None yet',
  sending: 'Sending the photo',
  taken: 'Uploaded',
  unseen: 'Uploaded; cannot be shown right now',
  use: 'Only compared with the photo on file; if they differ too much it cannot be done online',
  portrait: 'The new card carries the photo on file, not this one',
  problem: {
    denied: 'No access to the camera. Allow it in the settings and try again',
    photoType: 'This is not a JPG or PNG photo; take another',
    photoTooLarge: (n) => `Still over ${n('photoLargest') / 1_000_000} MB after compression; take another`,
    photoTooSmall: 'Too small to see a face; come closer and take another',
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
