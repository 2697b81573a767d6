/**
 * Where a short secret stands as a value, in which it cannot be a part of a word: in quotation marks however they are
 * escaped, behind the name of a credential, and at the end of a Basic pair. Written without the code that hides them.
 */
export function wholeValuesIn(text: string, secrets: readonly string[]): string[] {
  const pairs = [...text.matchAll(/[A-Za-z0-9+/]{6,}={0,2}/g)].map(([run]) =>
    Buffer.from(run, 'base64').toString('latin1'),
  )
  return secrets.flatMap((secret) => {
    const spellings = new Set([
      secret,
      secret.toLowerCase(),
      secret.toUpperCase(),
      inside(secret),
      inside(inside(secret)),
      encodeURIComponent(secret),
    ])
    const inPair = `:${Buffer.from(secret).toString('latin1')}`
    return [
      ...[...spellings].filter((spelling) => standsIn(text, spelling)),
      ...pairs.filter((pair) => pair.endsWith(inPair)),
    ]
  })
}

const names = 'api[-_]?key|api[-_]?secret|secret[-_]?key|password'
/** As far before a value as the longest name with all that may stand between reaches, and what may follow it. */
const [before, behind] = [48, 40]

/** Looks around each place where the letters stand at all: to look everywhere for all that may be around them takes seconds. */
function standsIn(text: string, spelling: string): boolean {
  const value = literal(spelling)
  const quoted = new RegExp(`(["'])${value}(?=[\\\\]*\\1)|&quot;${value}&quot;|&#39;${value}&#39;`)
  const named = new RegExp(
    `(?:${names})["'\\\\]{0,8}(?:[:=]|%3[AD]) ?["'\\\\]{0,8}${value}(?![\\p{L}\\p{N}<])`,
    'iu',
  )
  for (const { index } of text.matchAll(new RegExp(value, 'giu'))) {
    const around = text.slice(Math.max(0, index - before), index + spelling.length + behind)
    if (quoted.test(around) || named.test(around)) return true
  }
  return false
}

/** As a string of JSON holds it. */
function inside(text: string): string {
  return JSON.stringify(text).slice(1, -1)
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')
}
