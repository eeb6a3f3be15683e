import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'

export interface CuttableProxy {
  /** The server's address, by way of this proxy. */
  readonly uri: string
  /** Ends every connection and takes no new ones. */
  cut(): Promise<void>
  mend(): Promise<void>
}

/** A way to a MongoDB server that a test can cut and mend. */
export async function cuttableProxy(target: string): Promise<CuttableProxy> {
  const { hostname, port, searchParams, username, password, pathname } = new URL(target)
  const open = new Set<Socket>()
  const listen = async (at: number): Promise<Server> => {
    const listening = createServer((near) => {
      const far = connect(Number(port || 27017), hostname)
      for (const [socket, other] of [
        [near, far],
        [far, near],
      ] as const) {
        open.add(socket)
        socket.on('error', () => other.destroy()).on('close', () => void (open.delete(socket), other.destroy()))
        socket.pipe(other)
      }
    }).listen(at, '127.0.0.1')
    await once(listening, 'listening')
    return listening
  }
  let server = await listen(0)
  const own = server.address() as AddressInfo
  const login = username ? `${username}:${password}@` : ''
  searchParams.set('directConnection', 'true')
  return {
    uri: `mongodb://${login}127.0.0.1:${own.port}${pathname || '/'}?${searchParams.toString()}`,
    async cut() {
      server.close()
      for (const socket of open) socket.destroy()
      await once(server, 'close')
    },
    async mend() {
      server = await listen(own.port)
    },
  }
}
