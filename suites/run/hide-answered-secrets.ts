import type { Redactor } from './redactor.js'

/** What an answer may give under such a name is a secret of its server, whosever it is. */
const secretMember = /^(api_?key|api_?secret|secret_?key|password)$/i
/** Bodies that are large on purpose give no credentials. */
const longest = 1_048_576

/** Hides the credentials that an answer gives; what it only repeats of a request is none of its own. */
export function hideAnsweredSecrets(redactor: Redactor, answer: Buffer, asked: Buffer): void {
  if (answer.length > longest || !/secret|key|password/i.test(answer.toString('latin1'))) return
  const repeated = asked.toString()
  try {
    JSON.parse(answer.toString(), (name, value: unknown) => {
      const isOwn = typeof value === 'string' && value.length >= 4 && !repeated.includes(value)
      if (isOwn && secretMember.test(name)) redactor.hide(value, `${name} of the answer`)
      return value
    })
  } catch {
    // Text that is no JSON names nothing.
  }
}
