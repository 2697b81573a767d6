import { readFileSync, realpathSync } from 'node:fs'
import { dirname, resolve, sep } from 'node:path'
import type { ReadBeside } from './held-body.js'

/** Reads what stands beside a recording or in a folder below it: no path, and no link, leads out. */
export function besides(recording: string): ReadBeside {
  return (name) => {
    try {
      const folder = realpathSync(dirname(recording))
      const file = realpathSync(resolve(folder, name))
      return file.startsWith(`${folder}${sep}`) ? readFileSync(file) : undefined
    } catch {
      // It is not there: then the recording does not hold it.
      return undefined
    }
  }
}
