import { refusalIn } from '../run/pace/turned-away.js'
import type { Attempt } from '../run/http/exchange.js'

/** Fewer requests show nothing. */
const fewest = 5

/** What whoever stands before a server, or its HTTP library, answers to sizes and media types without reading a body. */
const unread = [408, 411, 413, 414, 415, 431]

/** The answer that a target gave to all that it was sent. */
export interface OnlyAnswer {
  status: number
  requests: number
}

/**
 * Whether anything that was sent to a target made a difference to what it answered. One that answers a broken order as it
 * answers a sound one has not shown that it reads either.
 */
export class AnswerVariety {
  readonly #answers = new Map<string, Set<string>>()
  readonly #asked = new Map<string, { requests: number; broken: number }>()
  #status = 0

  /** Hears of each request at a documented method and path. */
  note(attempt: Attempt, isBroken: boolean): void {
    const { operation, response, request } = attempt
    if (operation === undefined || !response) return
    if (refusalIn([attempt]) || unread.includes(response.status)) return
    const asked = this.#asked.get(operation) ?? { requests: 0, broken: 0 }
    asked.requests += 1
    if (isBroken) asked.broken += 1
    this.#asked.set(operation, asked)
    this.#status = response.status
    const answers = this.#answers.get(operation) ?? new Set()
    answers.add(fingerprint(response.status, response.readableBody.toString(), request.body.toString()))
    this.#answers.set(operation, answers)
  }

  /** The status of the one answer that every operation gave to all; nothing where there were several, or too few asked. */
  get only(): OnlyAnswer | undefined {
    const asked = [...this.#asked.values()]
    const requests = asked.reduce((sum, one) => sum + one.requests, 0)
    const broken = asked.reduce((sum, one) => sum + one.broken, 0)
    if (requests < fewest || broken === 0) return undefined
    return [...this.#answers.values()].every(({ size }) => size === 1)
      ? { status: this.#status, requests }
      : undefined
  }
}

/** An answer without what it may say to everybody otherwise: times, ids that are made up, and the request repeated. */
function fingerprint(status: number, body: string, sent: string): string {
  const own = sent === '' ? body : body.replaceAll(sent, '')
  const shown = own
    .slice(0, 10_000)
    .replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.,+Z-]*/g, '0')
    .replaceAll(/[\w-]{8,}/g, (word) => (/\d/.test(word) ? '0' : word))
  return `${status} ${shown}`
}
