import type { Identity } from '../../ports/identity'

type Env = Readonly<Record<string, string | undefined>>

const TIMER_SOURCE = 'wx_trigger'

/**
 * Who WeChat's platform says is calling. The platform sets the environment anew for every event and hands an instance
 * one event at a time, so the environment is read at each call and never before. `wx-server-sdk`'s `getWXContext` reads
 * the same variables (4.0.2: the names listed in `WX_CONTEXT_KEYS`, `TCB_SOURCE` as `SOURCE`); reading them here
 * saves a quarter of a second of cold start. A name not listed is what an earlier event left behind: it isn't read.
 *
 * `SOURCE` is `wx_trigger` for the platform's timer; anything called through another function carries a chain such as
 * `wx_client,scf` and is no timer. Source: developers.weixin.qq.com, Cloud.getWXContext, read 2026-11-22.
 */
export const platformIdentity = (env: () => Env): Identity => ({
  address: () => {
    const { WX_CONTEXT_KEYS = '', WX_CLIENTIP, WX_CLIENTIPV6 } = env()
    const listed = WX_CONTEXT_KEYS.split(',')
    const said = [listed.includes('WX_CLIENTIP') && WX_CLIENTIP, listed.includes('WX_CLIENTIPV6') && WX_CLIENTIPV6]
    return said.find((address): address is string => typeof address === 'string' && address !== '')
  },
  caller: async () => {
    const { WX_CONTEXT_KEYS = '', TCB_SOURCE, WX_OPENID } = env()
    if (TCB_SOURCE === TIMER_SOURCE) return { kind: 'timer' }
    const isListed = WX_CONTEXT_KEYS.split(',').includes('WX_OPENID')
    if (!isListed || WX_OPENID === undefined || WX_OPENID === '') return undefined
    return { kind: 'account', provider: 'wechat', subject: WX_OPENID }
  },
})
