interface Built {
  readonly oneOff?: readonly string[]
  readonly longTerm?: readonly string[]
  /** Absent: a WeChat too old to ask. */
  readonly answer?: (ids: readonly string[]) => Promise<unknown>
}
/** The module as a build with these templates holds it, on a WeChat that answers like this; and what it was asked. */
const builtWith = async ({ oneOff = [], longTerm = [], answer }: Built) => {
  const asked: (readonly string[])[] = []
  const stored = new Map<string, unknown>()
  Object.assign(globalThis, { SUBSCRIBE_TEMPLATE_IDS: oneOff, SUBSCRIBE_LONG_TERM_IDS: longTerm })
  jest.resetModules()
  jest.doMock('@tarojs/taro', () => ({
    __esModule: true,
    default: {
      getStorageSync: (key: string) => stored.get(key) ?? '',
      setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
      ...(answer !== undefined && {
        requestSubscribeMessage: ({ tmplIds }: { readonly tmplIds: readonly string[] }) => {
          asked.push(tmplIds)
          return answer(tmplIds)
        },
      }),
    },
  }))
  return { ...(await import('./consent')), asked }
}
const each = (word: string) => (ids: readonly string[]) =>
  Promise.resolve({ errMsg: 'requestSubscribeMessage:ok', ...Object.fromEntries(ids.map((id) => [id, word])) })
const yes = each('accept')

describe('consent to messages, asked in the tap that submits', () => {
  test('a build without templates asks nothing', async () => {
    const { consentAsked, askConsent, asked } = await builtWith({ answer: yes })
    expect(consentAsked()).toBe('none')
    await askConsent()
    expect(asked).toEqual([])
  })

  test('WeChat is asked before anything is awaited, for no more templates than it takes', async () => {
    const { askConsent, asked } = await builtWith({ oneOff: ['a', 'b', 'c', 'd', 'e', 'f'], answer: yes })
    const answer = askConsent()
    expect(asked).toEqual([['a', 'b', 'c', 'd', 'e']])
    await answer
  })

  test('one consent, one message: asked for every time', async () => {
    const { consentAsked, askConsent, asked } = await builtWith({ oneOff: ['a'], answer: yes })
    expect(consentAsked()).toBe('oneOff')
    await askConsent()
    await askConsent()
    expect(asked).toEqual([['a'], ['a']])
  })

  test.each([
    ['yes', yes],
    ['no', each('reject')],
  ])('a long-term one is asked for once, by itself, and %s is an answer', async (_, answer) => {
    const { consentAsked, askConsent, asked } = await builtWith({ oneOff: ['a'], longTerm: ['L'], answer })
    expect(consentAsked()).toBe('longTerm')
    await askConsent()
    expect(consentAsked()).toBe('oneOff')
    await askConsent()
    expect(asked).toEqual([['L'], ['a']])
  })

  test('where WeChat could not ask for a long-term one it is asked for again', async () => {
    const off = () => Promise.reject(new Error('requestSubscribeMessage:fail 20004'))
    const { consentAsked, askConsent } = await builtWith({ longTerm: ['L'], answer: off })
    await askConsent()
    expect(consentAsked()).toBe('longTerm')
  })

  test('a no, or a WeChat too old to ask, changes nothing', async () => {
    const no = () => Promise.reject(new Error('requestSubscribeMessage:fail 20004'))
    await expect((await builtWith({ oneOff: ['a'], answer: no })).askConsent()).resolves.toBeUndefined()
    const old = await builtWith({ oneOff: ['a'], longTerm: ['L'] })
    expect(old.consentAsked()).toBe('none')
    await expect(old.askConsent()).resolves.toBeUndefined()
  })
})
