import { counted } from '@resident-card/shared'
import type zh from './submitted.zh'

const en: typeof zh = {
  title: 'Application submitted',
  text: (office) => `${office} is verifying it; you will be told`,
  textPlain: 'It is being verified; you will be told',
  caseNo: 'Case number',
  copy: 'Copy',
  copied: 'Copied',
  next: 'What happens next',
  verify: (office) => `${office} verifies`,
  verifyBy: (date) => `by ${date}`,
  issue: 'The county organ reviews and issues',
  produce: 'The card is produced',
  windowEnd: 'You are told when it is at the window',
  mailEnd: 'Mailed to you; you sign for it',
  within: (units) => `within ${units}`,
  whole: (days) => `Within ${counted(days, 'working day')} of acceptance`,
  old: 'The old card is now invalid, even if found',
  keep: 'No phone or network at the window? Save the slip: they find you by its number',
  slip: 'Slip',
  see: 'Follow my case',
  home: 'Home',
}
export default en
