import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { contractFolders } from '../contract/contract-folders.js'
import { generateBodies } from './generate-bodies.js'

/** Writes the body types that are kept under version control: no build does, so that a test can find them stale. */
for (const folder of contractFolders(join(import.meta.dirname, '..'))) {
  writeFileSync(join(folder, 'bodies.ts'), await generateBodies(folder))
}
