export interface DispatchForm {
  readonly carrier: string
  readonly number: string
}

/** As the contract wants it: capitals and digits, without what a scanner or a person puts around them. */
export const cleanNumber = (text: string): string => text.normalize('NFKC').replace(/[\s-]/g, '').toUpperCase()

const NUMBER = /^[A-Z0-9]{8,20}$/

export const isConsignmentNumber = (text: string): boolean => NUMBER.test(cleanNumber(text))

/** What is still missing; a wrong number counts as missing and is named in its own row as well. */
export const missingForDispatch = ({ carrier, number }: DispatchForm): readonly ('carrier' | 'number')[] => [
  ...(carrier.trim() === '' ? (['carrier'] as const) : []),
  ...(isConsignmentNumber(number) ? [] : (['number'] as const)),
]
