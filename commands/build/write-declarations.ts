import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { copyDeclarations } from './copy-declarations.js'

const root = join(import.meta.dirname, '..', '..')
const from = join(root, 'dist', 'declarations')

interface Typed {
  types: string
}
interface Manifest {
  exports: Record<string, string | (Partial<Typed> & { require?: Typed })>
}

/** Puts beside the package's modules the declarations that its exports reach, of the many that the compiler wrote. */
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const entries = Object.values(exports).filter((entry) => typeof entry === 'object')
copy(
  'dist',
  entries.flatMap(({ types }) => types ?? []),
)
copy(
  'dist/cjs',
  entries.flatMap((entry) => entry.require?.types ?? []),
)

function copy(to: string, types: readonly string[]): void {
  copyDeclarations({ from, to: join(root, to), entries: types.map((file) => relative(to, file)) })
}
