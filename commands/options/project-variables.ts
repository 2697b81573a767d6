import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Command } from 'commander'
import { partnerNames } from '../../contracts/contract/surfaces.js'

/**
 * Lets every command have what the folder's `.env` says of partners and of uyum (`<PARTNER>_API_KEY`,
 * `UYUM_KEY_PASSPHRASE`), and those whom it starts: a client that is observed. What the environment sets goes before; the
 * rest of the file is none of ours.
 */
export function readProjectVariables(program: Command): void {
  program.hook('preAction', async () => {
    if (!existsSync(join(process.cwd(), '.env'))) return
    const { readDotenv } = await import('../../suites/config/read/read-dotenv.js')
    for (const [name, value] of Object.entries(readDotenv(process.cwd())))
      if (isOurs(name) && process.env[name] === undefined) process.env[name] = value
  })
}

function isOurs(name: string): boolean {
  return ['uyum', ...partnerNames].some((word) => name.startsWith(`${word.toUpperCase()}_`))
}
