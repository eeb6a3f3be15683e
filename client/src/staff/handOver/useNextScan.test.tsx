/** @jest-environment jsdom */
import { act, useState } from 'react'
import type * as React from 'react'
import type { Scanned } from '../verdict/scanned'
import { useNextScan } from './useNextScan'

const { createRoot } = jest.requireActual<{
  createRoot: (box: Element) => { render: (content: React.ReactNode) => void }
}>('react-dom/client')

const OF_A = { source: 'offline', input: 'of A', verdict: { verdict: 'ready' } } as Scanned
const mockDesk = { vault: 'locked' }
const mockLooked: string[] = []
let mockSetVault: (vault: string) => void = () => undefined
jest.mock('../offline/useDesk', () => ({
  useDesk: () => {
    const [vault, setVault] = jest.requireActual<typeof React>('react').useState(mockDesk.vault)
    mockSetVault = setVault
    return { vault }
  },
}))
jest.mock('@tarojs/taro', () => ({ __esModule: true, default: {}, useDidShow: () => undefined }))
jest.mock('../places/unlockAndBack', () => ({ unlockAndBack: () => mockLooked.push('PIN') }))
jest.mock('../scanning/useScan', () => ({
  useScan: () => {
    const react = jest.requireActual<typeof React>('react')
    const [locked, setLocked] = react.useState<string>()
    const look = react.useCallback(async (input: string) => {
      mockLooked.push(input)
      setLocked(mockLooked.filter((one) => one === input).length === 1 ? input : undefined)
    }, [])
    const forget = react.useCallback(() => setLocked(undefined), [])
    return { busy: false, error: undefined, locked, forget, look }
  },
}))
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const onPage = async () => {
  mockLooked.length = 0
  const page: { look?: (input: string) => Promise<void>; begin?: () => void } = {}
  const Page = () => {
    const [halfDone, setHalfDone] = useState(false)
    page.begin = () => setHalfDone(true)
    page.look = useNextScan({
      scanned: OF_A,
      begunFor: undefined,
      halfDone,
      onScanned: () => undefined,
      onJudged: () => undefined,
    }).look
    return null
  }
  await act(async () => createRoot(document.createElement('div')).render(<Page />))
  return {
    scan: (code: string) => act(async () => page.look?.(code)),
    begin: () => act(async () => page.begin?.()),
    unlock: () => act(async () => mockSetVault('open')),
  }
}

describe('a code scanned on the page of another one, the data locked', () => {
  it('asks for the PIN, and then looks at this same code', async () => {
    const page = await onPage()
    await page.scan('of B')
    expect(mockLooked).toEqual(['of B', 'PIN'])
    await page.unlock()
    expect(mockLooked).toEqual(['of B', 'PIN', 'of B'])
  })

  it('waits no longer once the form that lies here is begun: nothing of it is lost to somebody else', async () => {
    const page = await onPage()
    await page.scan('of B')
    await page.begin()
    await page.unlock()
    expect(mockLooked).toEqual(['of B', 'PIN'])
  })
})
