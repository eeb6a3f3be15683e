import type { SessionView } from '@resident-card/shared'

/** Of the last part of the name (after a middle dot, where there is one) only the first letter is shown. */
export const maskName = (name: string): string => {
  const start = name.lastIndexOf('\u00b7') + 1
  const [first = '', ...rest] = [...name.slice(start)]
  return `${name.slice(0, start)}${first}${'*'.repeat(rest.length)}`
}

export interface MeHead {
  readonly name?: string
  readonly number?: string
  readonly office?: string
  readonly bound: boolean
  readonly staff: boolean
}

/** The head of the page: masked for a citizen, in full for staff at their desk. */
export const viewMe = (session: SessionView): MeHead => {
  const staff = session.role !== 'citizen'
  return {
    bound: session.bound || staff,
    staff,
    ...(session.name !== undefined && { name: staff ? session.name : maskName(session.name) }),
    ...(session.maskedNumber !== undefined && { number: session.maskedNumber }),
    ...(session.office !== undefined && { office: session.office.name }),
  }
}
