import { wasTurnedAway } from '../pace/turned-away.js'
import type { Attempt } from '../http/exchange.js'

/** Fewer requests show nothing. */
const fewest = 5

/** What whoever stands before a server, or its HTTP library, answers to sizes and media types without reading a body. */
const unread = [408, 411, 413, 414, 415, 431]

/** The answer that a target gave to all that it was sent. */
export interface OnlyAnswer {
  /** One, or one an operation. */
  statuses: number[]
  requests: number
}

/**
 * Whether anything that was sent to a target made a difference to what it answered. One that answers a broken order as it
 * answers a sound one has not shown that it reads either.
 */
export class AnswerVariety {
  /** By operation; each has had no other so far. */
  readonly #first = new Map<string, string>()
  #isVaried = false
  #requests = 0
  #broken = 0
  readonly #statuses = new Set<number>()

  /** Hears of each request at a documented method and path; once there were two answers nothing can undo it. */
  note(attempt: Attempt, isBroken: boolean): void {
    const { operation, response, request } = attempt
    if (this.#isVaried || operation === undefined || !response) return
    if (wasTurnedAway(attempt) || unread.includes(response.status) || isOfAParser(attempt)) return
    this.#requests += 1
    if (isBroken) this.#broken += 1
    this.#statuses.add(response.status)
    const answer = fingerprint(response.status, response.readableBody.toString(), request.body.toString())
    const first = this.#first.get(operation) ?? answer
    this.#first.set(operation, first)
    this.#isVaried = first !== answer
  }

  /** The one answer that every operation gave to all; nothing where there were several, or too few asked. */
  get only(): OnlyAnswer | undefined {
    if (this.#isVaried || this.#requests < fewest || this.#broken === 0) return undefined
    return { statuses: [...this.#statuses], requests: this.#requests }
  }
}

/** A library that parses JSON refuses what is none before anybody reads it: that says nothing of who stands behind it. */
function isOfAParser({ request, response }: Attempt): boolean {
  return (
    response!.status === 400 && request.method === 'POST' && !isStructure(parsed(request.body.toString()))
  )
}

/** An answer without what it may say to everybody otherwise: times, ids that are made up, and the request repeated. */
function fingerprint(status: number, body: string, sent: string): string {
  const shown = withoutEcho(body, sent)
    .replaceAll(/\d{4}-\d\d-\d\d[T ][\d:.,+Z-]*/g, '0')
    .replaceAll(/[\w-]{8,}/g, (word) => (/\d/.test(word) ? '0' : word))
  return `${status} ${shown}`
}

/** What is longer is compared by its beginning. */
const longestRead = 100_000

/** Too short a text stands in an answer by chance. */
const shortestEcho = 9

function withoutEcho(body: string, sent: string): string {
  if (body === sent) return ''
  if (body.length > longestRead) return body.slice(0, longestRead)
  const answer = parsed(body)
  if (isStructure(answer)) {
    const told = ['{}', '[]', JSON.stringify(parsed(sent))]
    return JSON.stringify(answer, (_name, value: unknown) =>
      isStructure(value) && told.includes(JSON.stringify(value)) ? 0 : value,
    )
  }
  return sent.length < shortestEcho ? body : body.replaceAll(sent, '')
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isStructure(value: unknown): value is object {
  return typeof value === 'object' && value !== null
}
