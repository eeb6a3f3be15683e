import type zh from './app.zh'

const en: typeof zh = {
  name: 'Resident ID card',
  tabs: { home: 'Home', myOffice: 'My office', me: 'My account' },
  locationPurpose: 'To find the accepting authority nearest to you',
}
export default en
