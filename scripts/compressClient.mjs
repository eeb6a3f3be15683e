/** Part of npm run build:h5: what the gateway sends of the built screens, compressed once (scripts/lib/compressFolder.mjs). */
import { compressFolder } from './lib/compressFolder.mjs'
import { fromRoot } from './lib/paths.mjs'

await compressFolder(fromRoot('client', 'dist', 'h5'))
