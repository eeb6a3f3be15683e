import type { FastifyInstance } from 'fastify'

/** What the pages may do: run our own scripts (and the inline ones of our own index page, by hash), nothing foreign. */
const policy = (inlineScripts: readonly string[]): string =>
  [
    "default-src 'self'",
    `script-src ${["'self'", ...inlineScripts.map((hash) => `'${hash}'`)].join(' ')}`,
    // Taro sets styles on elements.
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "media-src 'self' blob: mediastream:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ')

/** `inlineScripts`: `sha256-…` of the index page's own inline scripts. */
export const securityHeaders = (app: FastifyInstance, inlineScripts: readonly string[]): void => {
  const headers = {
    'content-security-policy': policy(inlineScripts),
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(self), geolocation=(self), screen-wake-lock=(self), microphone=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  }
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(headers)
  })
}
