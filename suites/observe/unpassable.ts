import { validateHeaderName, validateHeaderValue } from 'node:http'

/** What in a head or in trailers no HTTP message may hold; nothing where all of it can be passed on. */
export function faultOfHeaders(pairs: readonly [string, string][]): string | undefined {
  for (const [name, value] of pairs) {
    if (throws(() => validateHeaderName(name))) return `the header name ${escaped(name)}`
    if (throws(() => validateHeaderValue(name, value)))
      return `the header ${escaped(name)}: ${escaped(value)}`
  }
  return undefined
}

/** What in a status line no answer may hold. */
export function faultOfStatus(status: number, reason: string): string | undefined {
  if (status < 100 || status > 999) return `the status ${String(status).padStart(3, '0')}`
  return /[\u0000-\u0008\u000a-\u001f\u007f]/.test(reason)
    ? `the reason phrase ${escaped(reason)}`
    : undefined
}

/** As it can be shown: what does not show itself is written out. */
export function escaped(text: string): string {
  return JSON.stringify(text.slice(0, 200)).replace(
    /[^\u0020-\u007e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

function throws(validate: () => void): boolean {
  try {
    validate()
    return false
  } catch {
    return true
  }
}
