import { join } from 'node:path'
import { copyDeclarations } from './copy-declarations.js'
import { exportedFiles, halves } from './exported-files.js'

const root = join(import.meta.dirname, '..', '..')
const from = join(root, 'dist', 'declarations')

/** Puts beside the package's modules the declarations that its exports reach, of the many that the compiler wrote. */
for (const half of ['modules', 'commonjs'] as const)
  copyDeclarations({ from, to: join(root, halves[half]), entries: exportedFiles(half, 'types') })
