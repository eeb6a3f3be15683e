/** Public half of the demo's root key (`cloudfunctions/local/demoRoot.ts`), 32 bytes in base64. */
export const DEMO_ROOT_KEY = 'IhY6LRrlt9WMw7IibBZFxOyCv1VAeJHbw1U/j8KgGas='

let said = false

/**
 * The root key a build pins: `CODE_ROOT_KEY` as `npm run keys -- root` printed it, else the demo's, and then the build says
 * so: a window's device that trusts the demo's root believes whoever has read this repository. Throws on what is no key.
 */
export const pinnedRootKey = (
  env: Readonly<Record<string, string | undefined>>,
  say: (line: string) => void = (line) => process.stdout.write(`${line}\n`),
): string => {
  const given = env['CODE_ROOT_KEY'] ?? ''
  if (given === '') {
    if (!said) say("Pinned: the demo's root key. For a real service set CODE_ROOT_KEY (README, Keys).")
    said = true
    return DEMO_ROOT_KEY
  }
  if (!/^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(given))
    throw new Error('CODE_ROOT_KEY must be the 32 bytes of a root public key in base64')
  if (given === DEMO_ROOT_KEY) throw new Error("CODE_ROOT_KEY must not be the demo's: leave it out for the demo")
  return given
}
