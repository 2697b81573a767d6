/**
 * Where a short secret stands as a value, in which it cannot be a part of a word: in quotation marks however they are
 * escaped, behind the name of a credential, and at the end of a Basic pair. Written without the code that hides them.
 */
export function wholeValuesIn(text: string, secrets: readonly string[]): string[] {
  const pairs = [...text.matchAll(/[A-Za-z0-9+/]{6,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, 'base64').toString(),
  )
  return secrets.flatMap((secret) => {
    const spellings = [
      secret,
      secret.toLowerCase(),
      secret.toUpperCase(),
      inside(secret),
      inside(inside(secret)),
    ]
    const percent = encodeURIComponent(secret)
    const found = [...spellings, percent].filter((spelling) => standsIn(text, literal(spelling)))
    return [...found, ...pairs.filter((pair) => pair.endsWith(`:${secret}`))]
  })
}

const names = 'api[-_]?key|api[-_]?secret|secret[-_]?key|password'

function standsIn(text: string, value: string): boolean {
  const quoted = new RegExp(`(["'])${value}(?=[\\\\]*\\1)|&quot;${value}&quot;|&#39;${value}&#39;`)
  const named = new RegExp(
    `(?:${names})["'\\\\]{0,8}(?:[:=]|%3[AD]) ?["'\\\\]{0,8}${value}(?![\\p{L}\\p{N}<])`,
    'iu',
  )
  return quoted.test(text) || named.test(text)
}

/** As a string of JSON holds it. */
function inside(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
