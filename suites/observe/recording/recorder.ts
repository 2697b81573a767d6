import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Operation } from '../../../contracts/openapi/operations.js'
import { byConcreteness, isTemplate, pathParametersIn } from '../../../contracts/openapi/path-template.js'
import { readHeaders } from '../proxy/read-headers.js'
import { KeptBody } from '../proxy/kept-body.js'
import type { ObservedCall } from './observed-call.js'
import { ObservedRequest } from './observed-request.js'
import { ReceivedResponse } from '../../run/http/received-response.js'

/** Bytes kept of all bodies together; beyond them a body is passed and not kept. */
const totalLimit = 256 * 1024 * 1024

/** Keeps the calls that pass, in the order of their arrival. */
export class Recorder {
  readonly startedAt = Date.now()
  readonly #began: number
  readonly #operations: readonly Operation[]
  readonly #calls: CallInProgress[] = []
  readonly #onEnd: (call: ObservedCall) => void
  #keptBytes = 0

  /** `onEnd` hears of each call that is over; times count from `began`, which several recorders may share. */
  constructor(
    operations: readonly Operation[],
    onEnd: (call: ObservedCall) => void = () => undefined,
    began = performance.now(),
  ) {
    this.#began = began
    this.#operations = operations
    this.#onEnd = onEnd
  }

  /** A call begins: its head has arrived. `path` stands without the base URL's own. */
  begin(method: string, path: string, rawHeaders: readonly string[]): CallInProgress {
    const call = new CallInProgress(
      {
        method,
        path,
        headers: readHeaders(rawHeaders),
        ...operationOf(this.#operations, method, path),
      },
      () => performance.now() - this.#began,
      (bytes) => this.#keep(bytes),
      this.#onEnd,
    )
    this.#calls.push(call)
    return call
  }

  /** What was seen so far; a call that is under way has no answer yet. */
  get calls(): ObservedCall[] {
    return this.#calls.map((call) => call.observed)
  }

  /** Those of them that are over. */
  get finished(): ObservedCall[] {
    return this.#calls.filter((call) => call.isOver).map((call) => call.observed)
  }

  #keep(bytes: number): boolean {
    if (this.#keptBytes + bytes > totalLimit) return false
    this.#keptBytes += bytes
    return true
  }
}

/** The operation that a method and a path are of; the base URL itself is called with a slash. */
export function operationOf(
  operations: readonly Operation[],
  method: string,
  path: string,
): { operation?: string } {
  const [plain = ''] = path.split('?')
  const ofMethod = operations.filter((operation) => operation.method === method)
  const found =
    ofMethod.find((operation) => (operation.path || '/') === (plain || '/')) ??
    ofMethod
      .filter(({ path: documented }) => isTemplate(documented) && pathParametersIn(documented, plain))
      .toSorted((one, other) => byConcreteness(one.path, other.path))[0]
  return found ? { operation: found.id } : {}
}

const neverAnswered: Bilingual = {
  en: 'no answer had come when the observation ended',
  tr: 'gözlem bittiğinde henüz yanıt gelmemişti',
}

/** An exchange is evidence and names its fault in English; what people read has both. */
function errorAs(error: Bilingual): Pick<ObservedCall, 'error' | 'told'> {
  return { error: error.en, told: error }
}

interface CallEnd {
  at: number
  error?: Bilingual
  endedBy?: 'client' | 'server' | 'us'
}

interface CallHead {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  operation?: string
}

interface AnswerHead {
  status: number
  headers: Readonly<Record<string, string>>
}

/** One call while its parts arrive. */
export class CallInProgress {
  readonly #head: CallHead
  readonly #now: () => number
  readonly #startedAt: number
  readonly #request: KeptBody
  readonly #response: KeptBody
  readonly #onEnd: (call: ObservedCall) => void
  #status: AnswerHead | undefined
  #end: CallEnd | undefined

  constructor(
    head: CallHead,
    now: () => number,
    mayKeep: (bytes: number) => boolean,
    onEnd: (call: ObservedCall) => void,
  ) {
    this.#onEnd = onEnd
    this.#head = head
    this.#now = now
    this.#startedAt = now()
    this.#request = new KeptBody(mayKeep)
    this.#response = new KeptBody(mayKeep)
  }

  requestBytes(chunk: Buffer): void {
    this.#request.add(chunk)
  }

  /** The client went away before it had sent all. */
  requestCut(): void {
    this.#request.breakOff()
  }

  answer(status: number, rawHeaders: readonly string[]): void {
    this.#status = { status, headers: readHeaders(rawHeaders) }
  }

  responseBytes(chunk: Buffer): void {
    this.#response.add(chunk)
  }

  /** It is over: with a whole answer, or with the reason why there is none. The first end counts. */
  end(error?: Bilingual, endedBy?: CallEnd['endedBy']): void {
    if (this.#end) return
    this.#end = { at: this.#now(), ...(error !== undefined && { error }), ...(endedBy && { endedBy }) }
    // Decoded while calls come, a few at a time, rather than all at once when the observation is over.
    this.#request.under(this.#head.headers)
    if (this.#status) this.#response.under(this.#status.headers)
    this.#onEnd(this.observed)
  }

  get isOver(): boolean {
    return this.#end !== undefined
  }

  get observed(): ObservedCall {
    const { operation, method, path, headers } = this.#head
    const end: CallEnd = this.#end ?? { at: this.#now(), error: neverAnswered, endedBy: 'us' }
    return {
      ...(operation !== undefined && { operation }),
      request: new ObservedRequest({ method, path, ...this.#request.under(headers) }),
      ...(this.#status && end.error === undefined
        ? { response: this.#answered(this.#status, end.at) }
        : errorAs(end.error ?? neverAnswered)),
      ...(end.endedBy && { endedBy: end.endedBy }),
      startedAt: this.#startedAt,
      endedAt: end.at,
    }
  }

  #answered({ status, headers }: AnswerHead, endedAt: number): ReceivedResponse {
    const durationMs = Math.round(endedAt - this.#startedAt)
    return new ReceivedResponse({ status, durationMs, ...this.#response.under(headers) })
  }
}
