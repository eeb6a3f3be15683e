import type { AuthorityFile } from '@resident-card/shared'

/** `data/authorities.json`: sample data, replaced by a real office's file. Read when first asked for: a cold start doesn't wait. */
export const builtInAuthorities = async (): Promise<AuthorityFile> => {
  const { default: file } = await import('../data/authorities.json')
  return file as unknown as AuthorityFile
}
