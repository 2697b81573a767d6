import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const compiled = import.meta.filename.endsWith('.js')

/** The folder of this package. */
export const packageRoot = join(import.meta.dirname, compiled ? '../../..' : '../..')

/** What the package says of itself. */
export const { version, engines } = readManifest()

function readManifest(): { version: string; engines: { node: string } } {
  const file = join(packageRoot, 'package.json')
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as ReturnType<typeof readManifest>
  } catch (error) {
    const { message } = error as Error
    process.stderr.write(
      `uyum: reading its version: expected JSON in ${file}, ${message}. Install uyum again.\n`,
    )
    process.exit(4)
  }
}
