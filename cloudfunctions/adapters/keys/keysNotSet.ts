/** What is wrong with the settings, by variable name; never quotes a value. */
export class KeysNotSet extends Error {
  override readonly name = 'KeysNotSet'
}
