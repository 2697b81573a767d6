import type { Operation } from '../../contracts/operations.js'
import { answerCut, bodyCut, type Gaps } from './evidence/gaps.js'
import { readHeaders } from './read-headers.js'
import type { ObservedCall } from './observed-call.js'

/** Bytes of a body that are kept; what passes is passed whole all the same. */
const bodyLimit = 2 * 1024 * 1024

/** Bytes kept of all bodies together; beyond them a body is passed and not kept. */
const totalLimit = 256 * 1024 * 1024

/** Keeps the calls that pass, in the order of their arrival. */
export class Recorder {
  readonly startedAt = Date.now()
  readonly #began = performance.now()
  readonly #operations: readonly Operation[]
  readonly #calls: CallInProgress[] = []
  #keptBytes = 0

  constructor(operations: readonly Operation[]) {
    this.#operations = operations
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
    )
    this.#calls.push(call)
    return call
  }

  /** What was seen so far; a call that is under way has no answer yet. */
  get calls(): ObservedCall[] {
    return this.#calls.map((call) => call.observed)
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
  const found = operations.find(
    (operation) => operation.method === method && (operation.path || '/') === (plain || '/'),
  )
  return found ? { operation: found.id } : {}
}

const neverAnswered = 'no answer had come when the observation ended'

interface CallEnd {
  at: number
  error?: string
  endedBy?: 'client' | 'server' | 'us'
}

interface CallHead {
  method: string
  path: string
  headers: Readonly<Record<string, string>>
  operation?: string
}

/** One call while its parts arrive. */
export class CallInProgress {
  readonly #head: CallHead
  readonly #now: () => number
  readonly #startedAt: number
  readonly #request: KeptBody
  readonly #response: KeptBody
  #status: { status: number; headers: Readonly<Record<string, string>> } | undefined
  #end: CallEnd | undefined

  constructor(head: CallHead, now: () => number, mayKeep: (bytes: number) => boolean) {
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
    this.#request.isCut = true
  }

  answer(status: number, rawHeaders: readonly string[]): void {
    this.#status = { status, headers: readHeaders(rawHeaders) }
  }

  responseBytes(chunk: Buffer): void {
    this.#response.add(chunk)
  }

  /** It is over: with a whole answer, or with the reason why there is none. The first end counts. */
  end(error?: string, endedBy?: 'client' | 'server'): void {
    this.#end ??= { at: this.#now(), ...(error !== undefined && { error }), ...(endedBy && { endedBy }) }
  }

  get observed(): ObservedCall {
    const { operation, ...head } = this.#head
    const end: CallEnd = this.#end ?? { at: this.#now(), error: neverAnswered, endedBy: 'us' }
    return {
      ...(operation !== undefined && { operation }),
      request: { ...head, body: this.#request.bytes },
      ...(this.#status && end.error === undefined
        ? { response: { ...this.#status, body: this.#response.bytes } }
        : { error: end.error ?? neverAnswered }),
      ...(end.endedBy && { endedBy: end.endedBy }),
      startedAt: this.#startedAt,
      endedAt: end.at,
      ...this.#gaps(),
    }
  }

  #gaps(): { gaps?: Gaps } {
    const [isCut, isAnswerCut] = [this.#request.isCut, this.#response.isCut]
    if (!isCut && !isAnswerCut) return {}
    return {
      gaps: { unheld: { ...(isCut && { body: bodyCut }), ...(isAnswerCut && { answerBody: answerCut }) } },
    }
  }
}

/** The bytes of a body up to the limit. */
class KeptBody {
  readonly #mayKeep: (bytes: number) => boolean
  readonly #chunks: Buffer[] = []
  #size = 0
  isCut = false

  constructor(mayKeep: (bytes: number) => boolean) {
    this.#mayKeep = mayKeep
  }

  add(chunk: Buffer): void {
    this.isCut ||= this.#size + chunk.length > bodyLimit || !this.#mayKeep(chunk.length)
    if (this.isCut) return
    this.#size += chunk.length
    this.#chunks.push(chunk)
  }

  get bytes(): Buffer {
    return Buffer.concat(this.#chunks)
  }
}
