import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

interface Half {
  default: string
  types: string
}
interface Manifest {
  exports: Record<string, string | (Half & { require?: Half })>
}

const manifest = join(import.meta.dirname, '..', '..', 'package.json')

/** The folders of what the package exports as ES modules, and to those who `require`. */
export const halves = { modules: 'dist', commonjs: 'dist/cjs' } as const

/** What the manifest names of a half, relative to its folder. */
export function exportedFiles(half: keyof typeof halves, kind: keyof Half): string[] {
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
  return Object.values(exports).flatMap((entry) => {
    if (typeof entry === 'string') return []
    const file = (half === 'modules' ? entry : entry.require)?.[kind]
    return file === undefined ? [] : relative(halves[half], file)
  })
}

/** The sources of a half. */
export function exportedSources(half: keyof typeof halves): string[] {
  return exportedFiles(half, 'default').map((file) => file.replace(/\.js$/, '.ts'))
}
