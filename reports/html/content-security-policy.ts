import { createHash } from 'node:crypto'
import { pageScript } from './page-script.js'
import { pageStyle } from './page-style.js'

/**
 * The page may run its own script, use its own style, and nothing else: should a server's answer ever slip
 * through the escaping, the browser still neither runs it nor sends anything anywhere.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  'img-src data:',
  `script-src ${sourceHash(pageScript)}`,
  `style-src ${sourceHash(pageStyle)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
