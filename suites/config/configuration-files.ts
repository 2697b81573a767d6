import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'

const names = ['ts', 'mts', 'js', 'mjs', 'json', 'yaml', 'yml'].map((extension) => `uyum.config.${extension}`)

/** The configuration that is named, or those of the folder: there should be one at most. */
export function configurationFiles(named: string | undefined, folder = process.cwd()): string[] {
  if (named !== undefined) return [resolve(folder, named)]
  return names.map((name) => join(folder, name)).filter((file) => existsSync(file))
}
