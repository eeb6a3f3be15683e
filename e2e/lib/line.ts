import { createServer, request } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

/** What a call asked for, as far as a test needs to know. */
interface Passing {
  readonly path: string
  readonly body: string
}

/** The network between a window and its server: it can be cut, and it can lose an answer on the way back. */
export interface Line {
  /** What the browser calls; stays the same when the server behind it is another one. */
  readonly address: string
  /** Leads to this server from now on. */
  pointTo(address: string): void
  /** Nobody is reached any more, and what is under way is torn off. */
  cut(): void
  restore(): void
  /** Called when the server has answered and before the answer is passed on; `lose` = the answer never arrives. */
  onAnswer(meet: ((passing: Passing) => Promise<'pass' | 'lose'>) | undefined): void
  /** Called when a request has been passed on to the server, before it answers. */
  onRequest(meet: ((passing: Passing) => void) | undefined): void
  close(): Promise<void>
}

const wholeOf = async (stream: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

/** Pages of the line's own address are pages of the server's. */
const headersFor = (incoming: IncomingMessage, from: string, to: URL): Record<string, string> => {
  const headers: Record<string, string> = {}
  for (const [name, value] of Object.entries(incoming.headers))
    if (typeof value === 'string' && name !== 'connection') headers[name] = value.replaceAll(from, to.host)
  return { ...headers, host: to.host, connection: 'close' }
}

export const aLine = async (target: string): Promise<Line> => {
  let to = new URL(target)
  let isCut = false
  let meetAnswer: ((passing: Passing) => Promise<'pass' | 'lose'>) | undefined
  let meetRequest: ((passing: Passing) => void) | undefined
  const sockets = new Set<Socket>()

  const ask = (incoming: IncomingMessage, body: Buffer, from: string): Promise<IncomingMessage> =>
    new Promise((answered, failed) => {
      const headers = { ...headersFor(incoming, from, to), 'content-length': String(body.length) }
      const asked = request(to, { method: incoming.method, path: incoming.url, headers }, answered)
      asked.on('error', failed)
      asked.end(body)
    })

  const pass = async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const body = await wholeOf(incoming)
    const passing = { path: incoming.url ?? '', body: body.toString('utf8') }
    const asked = ask(incoming, body, incoming.headers.host ?? '')
    meetRequest?.(passing)
    const answer = await asked
    const content = await wholeOf(answer)
    const fate = meetAnswer === undefined ? 'pass' : await meetAnswer(passing)
    if (fate === 'lose' || isCut) return void incoming.socket.destroy()
    const { connection: _, 'transfer-encoding': __, ...headers } = answer.headers
    outgoing.writeHead(answer.statusCode ?? 502, { ...headers, 'content-length': String(content.length) })
    outgoing.end(content)
  }

  const server: Server = createServer((incoming, outgoing) => {
    if (isCut) return void incoming.socket.destroy()
    pass(incoming, outgoing).catch(() => incoming.socket.destroy())
  })
  server.on('connection', (socket) => {
    if (isCut) return void socket.destroy()
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo

  const tearOff = (): void => {
    for (const socket of sockets) socket.destroy()
  }
  return {
    address: `http://127.0.0.1:${port}`,
    pointTo: (address) => {
      to = new URL(address)
    },
    cut: () => {
      isCut = true
      tearOff()
    },
    restore: () => {
      isCut = false
    },
    onAnswer: (meet) => {
      meetAnswer = meet
    },
    onRequest: (meet) => {
      meetRequest = meet
    },
    close: async () => {
      tearOff()
      await new Promise<void>((resolve) => server.close(() => resolve()))
    },
  }
}
