import type common from '../../text/common.zh'

/** A holder's name as a list shows it; the server leaves it empty where the record is damaged, and words say so. */
export const shownName = (holderName: string, { unreadable }: Pick<typeof common, 'unreadable'>): string =>
  holderName === '' ? unreadable : holderName
