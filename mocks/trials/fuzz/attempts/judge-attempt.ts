import type { Attempt } from './attempt.js'
import type { RawAnswer } from '../read-answers.js'
import type { AttemptOutcome } from './send-attempt.js'

/** What the mock did wrong at an attempt, in words; nothing where it stood it. */
export function judgeAttempt(attempt: Attempt, outcome: AttemptOutcome): string | undefined {
  if (outcome.refused) return 'nobody took the connection: is the mock still there?'
  if (outcome.broken) return 'what came back is no HTTP'
  if (outcome.hung) return `expected ${attempt.answers} answers, got ${outcome.answers.length} in 15 seconds`
  const failed = outcome.answers.find((answer) => isUndeclared(answer, attempt.declared ?? []))
  if (failed) return `a ${failed.status} that nobody declared: ${failed.body.toString().slice(0, 300)}`
  const open = outcome.answers.find(({ body }) =>
    /\n\s{1,8}at |node_modules|\.[jt]s:\d+/.test(body.toString('latin1', 0, 5000)),
  )
  if (open) return `an answer that shows the mock's inside: ${open.body.toString().slice(0, 300)}`
  const noJson = outcome.answers.find((answer) => !holdsItsType(answer))
  return noJson && `an answer that says it is JSON and is none: ${noJson.body.toString().slice(0, 300)}`
}

/** A limit says so; 501 and 505 are what HTTP has for methods and versions that a server does not know. */
function isUndeclared({ status, headers }: RawAnswer, declared: readonly number[]): boolean {
  return status >= 500 && !declared.includes(status) && !headers.has('uyum-limit') && status !== 505
}

function holdsItsType({ headers, body }: RawAnswer): boolean {
  if (!headers.get('content-type')?.startsWith('application/json') || body.length === 0) return true
  if (headers.get('transfer-encoding') === 'chunked') return true
  try {
    JSON.parse(body.toString())
    return true
  } catch {
    return false
  }
}
