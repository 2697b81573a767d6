import type { SecretMask } from './secret-mask.js'

/** Headers that say what a message is, not who sends it. */
const harmless = /^(accept(-.*)?|content-.*|user-agent|cache-control|connection|host|te|expect)$/i

/** Hides a header's value, and what is secret in it: behind its scheme, in a Basic pair, in each cookie. */
export function hideHeader(mask: Pick<SecretMask, 'hide'>, name: string, value: string): void {
  if (harmless.test(name)) return
  mask.hide(value, name)
  const [, scheme = '', rest = ''] = /^([A-Za-z]+) +(\S+)$/.exec(value) ?? []
  if (rest !== '') mask.hide(rest, `${name} without its scheme`)
  if (scheme.toLowerCase() === 'basic') {
    const pair = Buffer.from(rest, 'base64').toString()
    if (pair.includes(':')) mask.hide(pair.slice(pair.indexOf(':') + 1), `password of ${name}`)
  }
  if (name.toLowerCase() === 'cookie') {
    for (const cookie of value.split(';')) {
      const equals = cookie.indexOf('=')
      if (equals !== -1)
        mask.hide(cookie.slice(equals + 1).trim(), `cookie ${cookie.slice(0, equals).trim()}`)
    }
  }
}
