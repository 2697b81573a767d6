import { createHash } from 'node:crypto'

/**
 * A page may run its own script, use its own style, and nothing else: should a server's answer ever slip through the
 * escaping, the browser still neither runs it nor sends anything anywhere.
 */
export function contentSecurityPolicy({ script, style }: { script: string; style: string }): string {
  return [
    "default-src 'none'",
    'img-src data:',
    `script-src ${sourceHash(script)}`,
    `style-src ${sourceHash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function sourceHash(source: string): string {
  return `'sha256-${createHash('sha256').update(source).digest('base64')}'`
}
