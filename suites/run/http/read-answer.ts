import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { judgedContent } from '../../../contracts/wire/content/judged-content.js'
import type { MessageParts } from './carried-message.js'

/** Bytes of an answer that are read, as it is carried and as it is meant: far more than any that is documented. */
export const longestAnswer = 10 * 1024 * 1024

/** Thrown where an answer has no end within the bound; what was read of it is given up. */
export class TooLongAnswer extends Error {
  readonly #told: Bilingual

  /** The coding is named where it is only too long once that is undone. */
  constructor(coding?: string) {
    const en = `the answer is longer than ${longestAnswer} bytes`
    const tr = `yanıt ${longestAnswer} bayttan uzun`
    const told =
      coding === undefined
        ? { en, tr }
        : {
            en: `${en} once its content coding "${coding}" is undone`,
            tr: `"${coding}" içerik kodlaması çözülünce ${tr}`,
          }
    super(told.en)
    this.name = 'TooLongAnswer'
    this.#told = told
  }

  /** The same of who answered there. */
  at(url: string): Bilingual {
    return { en: `${url}: ${this.#told.en}`, tr: `${url}: ${this.#told.tr}` }
  }
}

/** Reads an answer's body up to the bound, and undoes its content codings up to the same. */
export async function readAnswer(
  stream: AsyncIterable<Buffer>,
  headers: Readonly<Record<string, string>>,
): Promise<MessageParts> {
  const carried = await readBytes(stream)
  const content = judgedContent(carried, headers, longestAnswer)
  if ('problem' in content && content.problem === 'too-large') {
    throw new TooLongAnswer(content.coding)
  }
  return { headers, carried, content }
}

/** To leave the loop closes the stream, and with it the connection. */
async function readBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > longestAnswer) throw new TooLongAnswer()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
