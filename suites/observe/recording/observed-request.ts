import { CarriedMessage, type MessageParts } from '../../run/http/carried-message.js'

/** What a client sent. */
export class ObservedRequest extends CarriedMessage {
  readonly method: string
  /** From the base URL on, with the query. */
  readonly path: string

  constructor({ method, path, ...parts }: MessageParts & { method: string; path: string }) {
    super(parts)
    this.method = method
    this.path = path
  }
}
