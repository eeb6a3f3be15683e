/** Where a window's device keeps the sealed data of its officer: texts whose names begin with this. */
export const VAULT = 'vault-'

/** Whatever writes or removes them does so alone, over all tabs. */
export const VAULT_LOCK = 'desk-vault'
