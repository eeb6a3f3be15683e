/** @jest-environment jsdom */
import { act } from 'react'
import type * as React from 'react'
import { newDraft } from '../../features/form/draft'
import { useSubmit } from './useSubmit'

const { createRoot } = jest.requireActual<{
  createRoot: (box: Element) => { render: (content: React.ReactNode) => void }
}>('react-dom/client')

/** What happened, in order; consent and answer come when the test says. */
const mockSeen: string[] = []
const mockEnds: Record<'consent' | 'answer', (value?: unknown) => void> = {
  consent: () => undefined,
  answer: () => undefined,
}
const mockWait = (what: 'consent' | 'answer') => {
  mockSeen.push(`asks ${what}`)
  return new Promise((resolve) => {
    mockEnds[what] = resolve
  })
}
jest.mock('../../device/consent', () => ({ askConsent: () => mockWait('consent') }))
jest.mock('../../api/applications', () => ({ submitApplication: () => mockWait('answer') }))
jest.mock('../../app/open', () => ({ openAlone: async () => void mockSeen.push('leaves the page') }))
jest.mock('../../features/form/draftStore', () => ({ keepDraft: () => undefined, forgetDraft: () => undefined }))
jest.mock('../../features/form/submissionOf', () => ({ submissionOf: () => ({}) }))

const submitting = () => {
  const made = {} as { submit: () => Promise<void> }
  const Host = (): null => {
    made.submit = useSubmit(newDraft('W', 'lost', 0)).submit
    return null
  }
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })
  act(() => createRoot(document.createElement('div')).render(<Host />))
  return made.submit
}
const TAKEN = { ok: true, value: { caseId: 'c1', caseNo: 'n1' } }

test.each([
  ['the consent last', ['answer', 'consent']],
  ['the answer last', ['consent', 'answer']],
] as const)('the page is left once both are there, %s', async (_what, order) => {
  mockSeen.length = 0
  const submit = submitting()
  await act(async () => {
    const submitted = submit()
    expect(mockSeen).toEqual(['asks consent', 'asks answer'])
    mockEnds[order[0]](TAKEN)
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve()
    expect(mockSeen).not.toContain('leaves the page')
    mockEnds[order[1]](TAKEN)
    await submitted
  })
  expect(mockSeen.at(-1)).toBe('leaves the page')
})
