import { createHash } from 'node:crypto'
import type { Contract } from '../../../contracts/contract/contract.js'
import { shownUrl } from '../../../contracts/wire/base-url.js'
import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { ArrangedState } from '../../record/order-trace/trace-moves.js'
import type { Attempt, Exchange } from '../http/exchange.js'
import { HarnessFault } from '../harness-fault.js'
import { hideAnsweredSecrets } from '../http/hide-answered-secrets.js'
import { missingPermission, type StateValues } from '../missing-prerequisite.js'
import { composeRequest, type OutgoingRequest } from '../outgoing-request.js'
import type { Held, HeldQuestion } from '../hooks/read-back/held-order.js'
import type { TargetConnection } from './target-connection.js'
import { SharedEnd } from '../http/shared-end.js'
import { credentialOf, type TargetSettings } from './target-settings.js'

/** Stands in place of an answer that was not waited for. */
const hungUp = 'the connection was cut on purpose as soon as the request was out'

/** How a check's requests are meant. */
export interface Intent {
  /** A 429 is what it asks for. */
  asksFor429?: boolean
  /** It may send a burst, and minds no rate that the run has learnt. */
  rush?: boolean
  /** All that it sends is valid, and a sound target serves it. */
  isValid?: boolean
}

/** An implementation as one check sees it: a base URL, plain exchanges, and states. */
export class Target {
  readonly attempts: Attempt[] = []
  /** All that was sent, also what is no evidence. */
  readonly sent: Attempt[] = []
  /** The states that were brought about for it. */
  readonly arranged: ArrangedState[] = []
  /** What was remarked of what passed. */
  remarked: Bilingual | undefined
  readonly #connection: TargetConnection
  readonly #prefix: string
  readonly #intent: Intent
  #asksFor429: boolean
  #made = 0
  /** Set while requests are sent that end at one moment. */
  #end: SharedEnd | undefined

  constructor(connection: TargetConnection, checkId: string, intent: Intent = {}) {
    this.#connection = connection
    this.#intent = intent
    this.#asksFor429 = intent.asksFor429 ?? false
    const { name, surface } = connection.settings
    const own = createHash('sha256').update(`${surface} ${name} ${checkId}`).digest('hex').slice(0, 8)
    this.#prefix = `${connection.runTag}_${own}`
  }

  get settings(): TargetSettings {
    return this.#connection.settings
  }

  get contract(): Contract {
    return this.#connection.contract
  }

  get startedAt(): number {
    return this.#connection.startedAt
  }

  /** The same seed generates the same values. */
  get seed(): number {
    return this.#connection.seed
  }

  /** An id that no other check, target or run uses; the same tag gives the same id. */
  fresh(prefix: string): string {
    this.#made += 1
    return `${prefix}_${this.#prefix}_${this.#made}`
  }

  /** A credential as text. Checks name those they need in their header, so that it is there. */
  credential(name: string): string {
    const value = credentialOf(this.settings.credentials, name)
    if (value === undefined)
      throw new HarnessFault(`reading the credential ${name}: the check does not declare it.`)
    return String(value)
  }

  /** What a check makes of a secret gives it away like the secret: it is shown by this name. Gives the value. */
  conceal(value: string, name: string): string {
    this.#connection.redactor.hide(value, name)
    return value
  }

  /** A text of the target's with the secrets of the run masked: whoever cuts it does so afterwards. */
  masked(text: string): string {
    return this.#connection.redactor.text(text)
  }

  hasCredential(name: string): boolean {
    return credentialOf(this.settings.credentials, name) !== undefined
  }

  reading(name: string): string {
    return this.settings.readings[name] ?? this.contract.readings[name]?.default ?? ''
  }

  /**
   * The status by which this target takes what is sound: the documented one, or the other 2xx that its first sound call
   * got. That it is another one is for the checks of that status to say, and for no other.
   */
  successOf(operation: string, documented: number): number {
    return this.#connection.usualSuccess.get(operation) ?? documented
  }

  /** What the run need learn of the target once only; what could not be learnt is tried again by who asks next. */
  learnt<Found>(name: string, find: () => Promise<Found>): Promise<Found> {
    const { learnt } = this.#connection
    const known = learnt.get(name) as Promise<Found> | undefined
    if (known) return known
    const found = find()
    learnt.set(name, found)
    found.catch(() => learnt.delete(name))
    return found
  }

  /** Brings about a fresh instance of a state; `values` are the names that its answer must hold. */
  async state<Name extends string>(
    name: string,
    params: StateValues,
    values: readonly Name[],
  ): Promise<Record<Name, unknown>> {
    const found = await this.#connection.states.bringAbout(name, params, values)
    if (typeof found['apiKey'] === 'string')
      this.#connection.redactor.hide(found['apiKey'], 'apiKey of the state')
    this.arranged.push({ params, values: found })
    return found as Record<Name, unknown>
  }

  /** What the target holds of an order, as soon as its hook says the wanted thing, or when its time is over. */
  holds(question: HeldQuestion, isWanted: (held: Held) => boolean): Promise<Held> {
    return this.#connection.readBack.until(question, isWanted, (attempt) => this.#noteHook(attempt))
  }

  /** What it holds when anything unwanted has had its time to show. */
  holdsInTheEnd(question: HeldQuestion): Promise<Held> {
    return this.#connection.readBack.settled(question, (attempt) => this.#noteHook(attempt))
  }

  /** A call to the hook is evidence, and none of the target's. */
  #noteHook(attempt: Attempt): void {
    this.attempts.push(attempt)
    if (attempt.response)
      hideAnsweredSecrets(this.#connection.redactor, attempt.response, attempt.request.body.toString())
  }

  requirePermission(permission: 'burst' | 'hugeBodies'): void {
    if (this.settings.allow[permission]) return
    throw missingPermission(permission)
  }

  /** While this goes on, a 429 is the target's answer to what the check does, not to the pace of the run. */
  async askingFor429<Found>(provoke: () => Promise<Found>): Promise<Found> {
    this.#asksFor429 = true
    try {
      return await provoke()
    } finally {
      this.#asksFor429 = this.#intent.asksFor429 ?? false
    }
  }

  /** Sends as many requests, all of which end at one moment. */
  async atOnce<Sent>(count: number, send: (index: number) => Promise<Sent>): Promise<Sent[]> {
    this.#end = new SharedEnd(count)
    try {
      return await Promise.all(Array.from({ length: count }, (_, index) => send(index)))
    } finally {
      this.#end = undefined
    }
  }

  /** What a reader must know though it passed. */
  remark(text: Bilingual): void {
    this.remarked = text
  }

  /** Of all that was sent, these attempts are the evidence. */
  showOnly(attempts: readonly Attempt[]): void {
    this.attempts.splice(0, this.attempts.length, ...attempts)
  }

  /** Sends a request and gives the whole answer; throws NoAnswer where none came. */
  async send(outgoing: OutgoingRequest): Promise<Exchange> {
    const request = composeRequest(this.settings, this.contract, outgoing)
    const { pace, traffic, variety, client } = this.#connection
    traffic.requireOpen(outgoing.operation)
    const end = this.#end
    const turn = await pace.turn({ rush: this.#intent.rush ?? false })
    // No documented call has a query: what stands there is the target's own, and may be a key.
    const shown = { ...request, url: shownUrl(request.url) }
    const attempt: Attempt = {
      operation: outgoing.operation,
      request: shown,
      ...(this.#asksFor429 && { askedFor429: true }),
    }
    this.attempts.push(attempt)
    this.sent.push(attempt)
    try {
      attempt.response = await client.send(request, end)
      hideAnsweredSecrets(this.#connection.redactor, attempt.response, request.body.toString())
      return { request, response: attempt.response }
    } catch (error) {
      attempt.error = (error as Error).message
      throw error
    } finally {
      traffic.note(attempt, this.#intent.isValid ?? false)
      pace.heard(turn, attempt)
      if (outgoing.method === undefined && outgoing.path === undefined)
        variety.note(attempt, outgoing.deliberatelyInvalid === true)
    }
  }

  /** Sends a request and gives it up as soon as it is out: whatever is answered does not come back. */
  async sendAndHangUp(outgoing: OutgoingRequest): Promise<void> {
    const request = composeRequest(this.settings, this.contract, outgoing)
    const { pace, traffic, client } = this.#connection
    traffic.requireOpen(outgoing.operation)
    const turn = await pace.turn({ rush: this.#intent.rush ?? false })
    const shown = { ...request, url: shownUrl(request.url) }
    const attempt: Attempt = { operation: outgoing.operation, request: shown, error: hungUp }
    this.attempts.push(attempt)
    try {
      await client.sendAndHangUp(request)
    } finally {
      traffic.note(attempt, false)
      pace.heard(turn, attempt)
    }
  }
}
