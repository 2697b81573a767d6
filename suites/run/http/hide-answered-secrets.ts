import type { CarriedMessage } from './carried-message.js'
import { shownText } from './carried-record.js'
import type { Redactor } from '../record/redactor.js'

/** What an answer may give under such a name is a secret of its server, whosever it is. */
const secretMember = /^(api_?key|api_?secret|secret_?key|password)$/i
/** Bodies that are large on purpose give no credentials. */
const longest = 1_048_576

/**
 * Hides the credentials that an answer gives, in whatever of it is shown; what it only repeats of a request is none of
 * its own.
 */
export function hideAnsweredSecrets(redactor: Redactor, answer: CarriedMessage, asked: string): void {
  const text = shownText(answer).replace(/^\uFEFF/, '')
  if (text.length > longest || !/secret|key|password/i.test(text)) return
  try {
    JSON.parse(text, (name, value: unknown) => {
      const isOwn = typeof value === 'string' && value.length >= 4 && !asked.includes(value)
      if (isOwn && secretMember.test(name)) redactor.hide(value, `${name} of the answer`)
      return value
    })
  } catch {
    // Text that is no JSON names nothing.
  }
}
