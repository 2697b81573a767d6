import type { MessageParts } from '../../run/http/carried-message.js'
import { judgedContent } from '../../../contracts/wire/content/judged-content.js'

/** Bytes of a body that are kept; what passes is passed whole all the same. */
const longestBody = 2 * 1024 * 1024

/** A body while it passes: its bytes up to the bound, and what they mean. */
export class KeptBody {
  readonly #mayKeep: (bytes: number) => boolean
  readonly #chunks: Buffer[] = []
  #size = 0
  #isCut = false
  #read: MessageParts | undefined

  constructor(mayKeep: (bytes: number) => boolean) {
    this.#mayKeep = mayKeep
  }

  add(chunk: Buffer): void {
    this.#read = undefined
    if (this.#isCut || this.#size + chunk.length > longestBody || !this.#mayKeep(chunk.length)) {
      this.#isCut = true
      return
    }
    this.#size += chunk.length
    this.#chunks.push(chunk)
  }

  /** Its sender went away before its end. */
  breakOff(): void {
    this.#read = undefined
    this.#isCut = true
  }

  /** The message that it is the body of. A body that was coded is kept twice, and counts twice. */
  under(headers: Readonly<Record<string, string>>): MessageParts {
    return (this.#read ??= this.#readUnder(headers))
  }

  #readUnder(headers: Readonly<Record<string, string>>): MessageParts {
    const carried = Buffer.concat(this.#chunks)
    const content = judgedContent(carried, headers, longestBody)
    if ('problem' in content) {
      return { headers, carried, content, isCut: this.#isCut || content.problem === 'too-large' }
    }
    if (content.codings.length === 0 || this.#mayKeep(content.bytes.length)) {
      return { headers, carried, content, isCut: this.#isCut }
    }
    const [coding = ''] = content.codings
    return {
      headers,
      carried,
      content: { problem: 'too-large', coding, detail: String(longestBody) },
      isCut: true,
    }
  }
}
