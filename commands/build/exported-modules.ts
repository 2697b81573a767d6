import { readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

interface Manifest {
  exports: Record<string, string | { default: string; require?: { default: string } }>
}

const manifest = join(import.meta.dirname, '..', '..', 'package.json')

/** The sources of what the package exports as ES modules, or to those who `require`. */
export function exportedModules(condition: 'default' | 'require'): string[] {
  const { exports } = JSON.parse(readFileSync(manifest, 'utf8')) as Manifest
  const [written, folder] =
    condition === 'default' ? ['default' as const, 'dist'] : ['require' as const, 'dist/cjs']
  return Object.values(exports).flatMap((entry) => {
    if (typeof entry === 'string') return []
    const file = written === 'default' ? entry.default : entry.require?.default
    return file === undefined ? [] : relative(folder, file).replace(/\.js$/, '.ts')
  })
}
