import { writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { contractFolders } from '../contract/contract-folders.js'
import { generateCollection } from './postman/generate-collection.js'

const contractsRoot = join(import.meta.dirname, '..')

/** Writes the Postman collections, which are kept under version control as the body types are. */
for (const folder of contractFolders(contractsRoot)) {
  const file = join(contractsRoot, 'postman', `${basename(folder)}.postman_collection.json`)
  writeFileSync(file, await generateCollection(folder))
}
