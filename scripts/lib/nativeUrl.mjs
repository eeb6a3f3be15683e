/**
 * For esbuild: the driver's `whatwg-url` is Node's own URL, which is the same standard. The package brings tables of every
 * script's letters with it (300 KB), read at every cold start for an address that has none.
 */
export const nativeUrl = {
  name: 'nativeUrl',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^whatwg-url$/ }, () => ({ path: 'whatwg-url', namespace: 'native' }))
    onLoad({ filter: /.*/, namespace: 'native' }, () => ({
      contents: `const { URL, URLSearchParams } = require('node:url'); module.exports = { URL, URLSearchParams }`,
    }))
  },
}
