import { judgedContent } from './judged-content.js'
import type { MessageParts } from './carried-message.js'

/** Bytes of an answer that are read, as it is carried and as it is meant: far more than any that is documented. */
export const longestAnswer = 10 * 1024 * 1024

/** Thrown where an answer has no end within the bound; what was read of it is given up. */
export class TooLongAnswer extends Error {
  constructor(how: string) {
    super(`the answer is longer than ${longestAnswer} bytes${how}`)
    this.name = 'TooLongAnswer'
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
    throw new TooLongAnswer(` once its content coding "${content.coding}" is undone`)
  }
  return { headers, carried, content }
}

/** To leave the loop closes the stream, and with it the connection. */
async function readBytes(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of stream) {
    length += chunk.length
    if (length > longestAnswer) throw new TooLongAnswer('')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
