import { createHash } from 'node:crypto'
import { diffScript } from './diff-script.js'
import { diffStyle } from './diff-style.js'

/** As the report page has it: its own script, its own style, and nothing else. */
export const diffContentSecurityPolicy = [
  "default-src 'none'",
  'img-src data:',
  `script-src ${sourceHash(diffScript)}`,
  `style-src ${sourceHash(diffStyle)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
