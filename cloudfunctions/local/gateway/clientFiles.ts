import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { refuse } from '../refuse'

/** A name with the content's hash in it never changes what it holds. */
const HASHED = /[.-][0-9a-f]{8,}\.[a-z0-9]+$/
const COMPRESSED = /\.(?:br|gz)$/
const A_YEAR = 'public, max-age=31536000, immutable'

export const indexPage = (folder: string): string | undefined => {
  try {
    return readFileSync(join(folder, 'index.html'), 'utf8')
  } catch {
    return undefined
  }
}

/** Serves the built client; an address of a page that is no file gets the index page, as the client routes by itself. */
export const clientFiles = async (app: FastifyInstance, folder: string): Promise<void> => {
  await app.register(fastifyStatic, {
    root: folder,
    dotfiles: 'deny',
    cacheControl: false,
    // Made at build (scripts/lib/compressFolder). Answers of calls are never compressed: they hold secrets beside what a caller
    // chose, and their length would tell of them (BREACH).
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(basename(path).replace(COMPRESSED, '')) ? A_YEAR : 'no-cache')
    },
  })
  app.setNotFoundHandler((request, reply) => {
    const isPage = request.method === 'GET' && /^\/[\w/-]*(?:\?|$)/.test(request.url)
    const wantsPage = isPage && (request.headers.accept ?? '').includes('text/html')
    if (wantsPage) return reply.header('cache-control', 'no-cache').sendFile('index.html')
    return refuse(reply, 404, { kind: 'notFound', code: 'notFound' })
  })
}
