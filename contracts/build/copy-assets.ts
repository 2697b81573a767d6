import { cpSync } from 'node:fs'
import { basename, join, relative } from 'node:path'
import { contractFolders } from '../contract/contract-folders.js'
import { revisionFolders } from '../revisions/revision-folders.js'

const contractsRoot = join(import.meta.dirname, '..')
const built = join(contractsRoot, '..', 'dist', 'contracts')

/** Puts beside the compiled contracts what the compiler leaves behind: documents and OpenAPI. */
for (const folder of contractFolders(contractsRoot)) {
  for (const asset of [
    'openapi.yaml',
    'openapi.tr.yaml',
    'generated/openapi.en.json',
    'generated/openapi.tr.json',
    'README.md',
    'documents',
  ]) {
    cpSync(join(folder, asset), join(built, basename(folder), asset), { recursive: true })
  }
  for (const revision of revisionFolders(folder)) {
    const place = join(built, relative(contractsRoot, revision))
    cpSync(join(revision, 'overlay.yaml'), join(place, 'overlay.yaml'))
  }
}
cpSync(join(contractsRoot, 'families', 'http-documents'), join(built, 'families', 'http-documents'), {
  recursive: true,
})
