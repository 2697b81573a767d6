import { existsSync, readFileSync, writeFileSync } from 'node:fs'

/** Leaves a file that says the same already untouched: the compiler goes by the time it was written. */
export function writeWhenChanged(file: string, text: string): void {
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(file, text)
}
