/** The module as a build with these templates holds it, on a WeChat that answers like this; and what it was asked. */
const builtWith = async (ids: readonly string[], answer?: () => Promise<unknown>) => {
  const asked: unknown[] = []
  Object.assign(globalThis, { SUBSCRIBE_TEMPLATE_IDS: ids })
  jest.resetModules()
  jest.doMock('@tarojs/taro', () => ({
    __esModule: true,
    default:
      answer === undefined
        ? {}
        : {
            requestSubscribeMessage: ({ tmplIds }: { readonly tmplIds: readonly string[] }) => {
              asked.push(tmplIds)
              return answer()
            },
          },
  }))
  return { ...(await import('./subscribe')), asked }
}
const yes = () => Promise.resolve({})

describe('consent to messages, asked in the tap that submits', () => {
  test('a build without templates asks nothing', async () => {
    const { asksConsent, askConsent, asked } = await builtWith([], yes)
    expect(asksConsent).toBe(false)
    await askConsent()
    expect(asked).toEqual([])
  })

  test('WeChat is asked before anything is awaited, for no more templates than it takes', async () => {
    const { askConsent, asked } = await builtWith(['a', 'b', 'c', 'd', 'e', 'f'], yes)
    const answer = askConsent()
    expect(asked).toEqual([['a', 'b', 'c', 'd', 'e']])
    await answer
  })

  test('a no, or a WeChat too old to ask, changes nothing', async () => {
    const no = () => Promise.reject(new Error('requestSubscribeMessage:fail 20004'))
    await expect((await builtWith(['a'], no)).askConsent()).resolves.toBeUndefined()
    await expect((await builtWith(['a'])).askConsent()).resolves.toBeUndefined()
  })
})
