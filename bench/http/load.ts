import { Agent, request } from 'node:http'

export interface Asked {
  readonly name: string
  /** The n-th call: of which function, what, by which session. */
  readonly call: (n: number) => { readonly to: string; readonly body: object; readonly token: string }
}
export interface Measured {
  readonly perSecond: number
  readonly p50Ms: number
  readonly p95Ms: number
  /** Answers that were no success. */
  readonly refused: readonly string[]
}

const post = (agent: Agent, port: number, to: string, token: string, body: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'x-demo-session': token,
    }
    const sent = request({ host: '127.0.0.1', port, method: 'POST', path: to, agent, headers }, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part: string) => (text += part))
      answer.on('end', () => resolve(text))
    })
    sent.on('error', reject)
    sent.end(body)
  })

const at = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0

/** So many connections, each with one call under way, until `calls` were answered or `mostMs` are over. */
export const loadWith = async (
  port: number,
  connections: number,
  { call }: Asked,
  { calls, mostMs }: { readonly calls: number; readonly mostMs: number },
): Promise<Measured> => {
  const agent = new Agent({ keepAlive: true, maxSockets: connections })
  const times: number[] = []
  const refused: string[] = []
  let next = 0
  const began = performance.now()
  const line = async (): Promise<void> => {
    while (next < calls && performance.now() - began < mostMs) {
      const { to, body, token } = call(next++)
      const from = performance.now()
      const answer = await post(agent, port, to, token, JSON.stringify(body))
      times.push(performance.now() - from)
      if (!answer.startsWith('{"ok":true')) refused.push(answer.slice(0, 160))
    }
  }
  await Promise.all(Array.from({ length: connections }, line))
  const ms = performance.now() - began
  agent.destroy()
  times.sort((one, other) => one - other)
  return {
    perSecond: ((times.length - refused.length) / ms) * 1000,
    p50Ms: at(times, 0.5),
    p95Ms: at(times, 0.95),
    refused,
  }
}
