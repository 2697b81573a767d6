/** What an operation answers. The body is sent as JSON unless it is a Buffer, which goes out as it is. */
export interface Answer {
  /** 0 where nothing is sent at all. */
  status: number
  headers?: Readonly<Record<string, string | string[]>>
  body?: unknown
  /** What happens on the wire instead of a whole answer; only defects and faults ask for it. */
  wire?: 'hang' | 'reset' | 'truncate'
  /** The id of the fault that had a hand in it; the journal keeps it. */
  fault?: string
  /** All that had a hand in it, where there were several. */
  faults?: readonly string[]
}

/** An answer as it goes over the wire. */
export interface Sent {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

/** Thrown by an operation to leave early with an answer. */
export class Refusal extends Error {
  readonly answer: Answer

  constructor(answer: Answer) {
    super(`refused with ${answer.status}`)
    this.answer = answer
  }
}

/** Leaves the operation with this answer. */
export function refuse(answer: Answer): never {
  throw new Refusal(answer)
}

/** What has no body has no length either (RFC 9110, 8.6): that of a 304 would be the one of the answer it stands for. */
const bodiless = [204, 304]

/** The status, headers and bytes of an answer. To HEAD a handler may tell the length of what it does not send. */
export function sentOf(answer: Answer, method = ''): Sent {
  const { status, headers: own = {} } = answer
  if (bodiless.includes(status)) {
    const { 'content-length': _, ...headers } = own
    return { status, headers, body: Buffer.alloc(0) }
  }
  const body = bytesOf(answer.body)
  const told = method === 'HEAD' && body.length === 0 ? own['content-length'] : undefined
  const headers: Sent['headers'] = {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json' }),
    ...own,
    'content-length': told ?? String(body.length),
  }
  return { status, headers, body }
}

export function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
}
