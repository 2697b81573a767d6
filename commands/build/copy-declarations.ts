import { cpSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

interface Wanted {
  from: string
  to: string
  /** Relative to `from`. */
  entries: readonly string[]
}

/** Copies declarations, and all that they import of ours. */
export function copyDeclarations({ from, to, entries }: Wanted): void {
  const copied = new Set<string>()
  const copy = (file: string): void => {
    if (copied.has(file)) return
    copied.add(file)
    cpSync(join(from, file), join(to, file))
    const { importedFiles } = ts.preProcessFile(readFileSync(join(from, file), 'utf8'))
    for (const { fileName } of importedFiles.filter(({ fileName }) => fileName.startsWith('.')))
      copy(relative(from, join(from, dirname(file), fileName.replace(/\.js$/, '.d.ts'))))
  }
  entries.forEach(copy)
}
