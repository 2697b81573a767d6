import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = import.meta.dirname

/** A golden file's name: of a surface, with the dash that a file's name needs. */
export function goldenName(surface: string, part?: string): string {
  return `${surface.replace(/[/@]/g, '-')}${part ? `.${part}` : ''}`
}

/** Whether something was ever frozen under a name. */
export function hasGolden(name: string): boolean {
  return existsSync(join(folder, `${name}.json`))
}

/** What was frozen under a name. */
export function readGolden(name: string): unknown {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))
}

/** Freezes it. One value a line, so that a diff shows what changed. */
export function writeGolden(name: string, content: unknown): void {
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(content, null, 1)}\n`)
}
