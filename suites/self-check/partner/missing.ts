import { join } from 'node:path'
import { register } from '../../../contracts/register.js'
import { missingParts } from './missing-parts.js'

// `npm run partner <name> [role…]`: what a partner still lacks. Its roles follow from its sheet, once that is registered.

const [partner, ...told] = process.argv.slice(2)
if (!partner || !/^[a-z]+$/.test(partner)) {
  process.stderr.write(
    'uyum: telling what a partner lacks: expected its name in small letters and, until it is registered, who serves its surfaces: npm run partner acme pos platform\n',
  )
  process.exit(2)
}
const sheet = partner in register ? register[partner as keyof typeof register].sheet : undefined
const roles = sheet ? Object.keys(sheet.surfaces) : told
const missing = await missingParts(join(import.meta.dirname, '..', '..', '..'), partner, roles)
for (const line of missing) process.stdout.write(`${line}\n`)
process.stdout.write(missing.length === 0 ? `${partner} lacks nothing.\n` : `${missing.length} missing.\n`)
process.exitCode = missing.length === 0 ? 0 : 1
