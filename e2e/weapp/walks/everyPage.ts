import { ask } from '../../lib/demo'
import type { Person } from '../actors/person'

/** Whose phone shows a page, and how it is come to. */
export interface Visit {
  readonly page: string
  readonly person: string
  readonly open: (person: Person, address: string) => Promise<unknown>
}

interface Named {
  readonly caseId: string
}

const plain = (page: string, person: string, query = ''): Visit => ({
  page: `${page}/index`,
  person,
  open: (who) => who.open(`${page}/index${query}`),
})

/** A page about the person's own case. */
const ofCase = (page: string, person: string): Visit => ({
  page: `${page}/index`,
  person,
  open: async (who, address) => {
    const { items } = await ask<{ items: readonly Named[] }>(address, who.session, 'applications', 'listMyCases')
    return who.open(`${page}/index?id=${items[0]?.caseId ?? ''}`)
  },
})

/** A page about the first case of a desk's queue. */
const ofQueue = (page: string, person: string, queue: string): Visit => ({
  page: `${page}/index`,
  person,
  open: async (who, address) => {
    const { items } = await ask<{ items: readonly Named[] }>(address, who.session, 'casework', 'listQueue', { queue })
    return who.open(`${page}/index?queue=${queue}&caseId=${items[0]?.caseId ?? ''}`)
  },
})

/** A page about the newest of what the window keeps: its id under the name the page wants. */
const ofWindow = (page: string, person: string, command: string, [field, name]: readonly [string, string]): Visit => ({
  page: `${page}/index`,
  person,
  open: async (who, address) => {
    const { items } = await ask<{ items: readonly Readonly<Record<string, string>>[] }>(
      address,
      who.session,
      'window',
      command,
    )
    return who.open(`${page}/index?${name}=${items[0]?.[field] ?? ''}`)
  },
})

/** A step of the form, in a draft begun from the answer before it. */
const ofForm = (page: string): Visit => ({
  page: `pages/${page}/index`,
  person: 'eligible-damaged',
  open: async (who) => {
    await who.open('pages/eligibility/index?reason=damaged')
    await who.tap('start')
    return who.open(`pages/${page}/index`)
  },
})

/** Every page of the mini-program with what it shows to somebody who has a reason to be there. */
export const VISITS: readonly Visit[] = [
  plain('pages/home', 'case-ready'),
  plain('pages/myOffice', 'case-ready'),
  plain('pages/me', 'case-ready'),
  plain('pages/notice', 'eligible-lost', '?reason=lost'),
  plain('pages/bind', 'not-bound', '?reason=damaged'),
  plain('pages/eligibility', 'card-too-old', '?reason=lost'),
  ...['apply', 'authority', 'collection', 'check'].map(ofForm),
  ofCase('pages/submitted', 'case-overdue'),
  plain('pages/messages', 'case-ready'),
  ofCase('pages/case', 'case-ready'),
  ofCase('pages/code', 'case-ready'),
  ofCase('pages/mend', 'case-returned'),
  ofCase('pages/changeCollection', 'case-overdue'),
  ofCase('pages/slip', 'case-ready'),
  plain('staff/start', 'accepting-officer'),
  plain('staff/queue', 'accepting-officer', '?queue=verify'),
  ofQueue('staff/review', 'accepting-officer', 'verify'),
  ofQueue('staff/produce', 'production', 'produce'),
  ofQueue('staff/dispatch', 'production', 'dispatch'),
  ofQueue('staff/receive', 'window-officer', 'receive'),
  ofQueue('staff/box', 'window-officer', 'ready'),
  ofQueue('staff/takeOldCard', 'window-officer', 'oldCard'),
  plain('staff/scan', 'window-officer'),
  {
    page: 'staff/handOver/index',
    person: 'window-officer',
    // Twelve digits that nobody was given: the verdict is that there is no such code.
    open: async (who) => {
      who.phone.code = '0'.repeat(300)
      await who.open('staff/scan/index')
      await who.tap('scan-native')
      return who.wait('comes to the verdict', () =>
        who.app.page.route === 'staff/handOver/index' && who.app.text() !== '' ? true : undefined,
      )
    },
  },
  ofQueue('staff/carrier', 'carrier', 'deliver'),
  ...['lookUp', 'unsynced', 'unlock'].map((page) => plain(`staff/${page}`, 'window-officer')),
  plain('staff/shift', 'window-officer'),
  ofWindow('staff/shift/sheet', 'window-officer', 'listShifts', ['shiftId', 'shiftId']),
  plain('staff/tasks', 'supervisor'),
  plain('staff/oldCards', 'window-officer'),
  ofWindow('staff/oldCards/batch', 'window-officer-2', 'listDestructions', ['destructionId', 'id']),
  plain('staff/devices', 'supervisor'),
]

export const MODES = { light: {}, elder: { settings: { elder: true } } } as const
