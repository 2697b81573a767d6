import type { ContentProblem } from '../../../contracts/wire/content/decode-content.js'
import type { ReadContent } from '../../../contracts/wire/content/read-content.js'
import { UnreadableBody } from './unreadable-body.js'

/** What a message is made of. */
export interface MessageParts {
  /** By lower-case name; several of one name are joined with a comma. */
  headers: Readonly<Record<string, string>>
  /** The body's bytes as they went over the wire. */
  carried: Buffer
  content: ReadContent | ContentProblem
  /** True where the body was not kept whole: it was too long, or its sender went away before its end. */
  isCut?: boolean
}

/** A message as it came: how its body was carried, and what is meant by it. */
export class CarriedMessage {
  readonly headers: Readonly<Record<string, string>>
  readonly carried: Buffer
  readonly content: ReadContent | ContentProblem
  readonly isCut: boolean

  constructor({ headers, carried, content, isCut = false }: MessageParts) {
    this.headers = headers
    this.carried = carried
    this.content = content
    this.isCut = isCut
  }

  /** The body as it is meant. Whoever asks for one that cannot be read cannot judge it: throws UnreadableBody. */
  get body(): Buffer {
    if ('problem' in this.content) throw new UnreadableBody(this.content)
    return this.content.bytes
  }

  /** What can be read of the body: nothing of one that cannot be decoded. For who wants to know what was said in it. */
  get readableBody(): Buffer {
    return 'problem' in this.content ? Buffer.alloc(0) : this.content.bytes
  }
}
