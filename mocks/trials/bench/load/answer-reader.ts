/** Reads answers off one connection, each after the other, and tells the status of each when it is whole. */
export class AnswerReader {
  readonly #onAnswer: (status: number) => void
  #pending = ''

  constructor(onAnswer: (status: number) => void) {
    this.#onAnswer = onAnswer
  }

  /** One request is on its way at a time, so that what came belongs to one answer. */
  push(chunk: Buffer): void {
    this.#pending += chunk.toString('latin1')
    const headEnd = this.#pending.indexOf('\r\n\r\n')
    if (headEnd < 0 || !isWhole(this.#pending, headEnd)) return
    const status = Number(this.#pending.slice(9, 12))
    this.#pending = ''
    this.#onAnswer(status)
  }
}

function isWhole(text: string, headEnd: number): boolean {
  const head = text.slice(0, headEnd)
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(head) ?? []
  if (length !== undefined) return text.length >= headEnd + 4 + Number(length)
  return text.endsWith('0\r\n\r\n')
}
