import { createHash } from 'node:crypto'

/** `sha256-…` of every inline script of a page, as a content security policy names it. */
export const inlineScriptHashes = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/gi)]
    .map(([, script]) => script ?? '')
    .filter((script) => script !== '')
    .map((script) => `sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}`)
