/** What an operation answers. The body is sent as JSON unless it is a Buffer, which goes out as it is. */
export interface Answer {
  status: number
  headers?: Readonly<Record<string, string | string[]>>
  body?: unknown
  /** What happens on the wire instead of a whole answer; only defects and faults ask for it. */
  wire?: 'hang' | 'reset' | 'truncate'
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
