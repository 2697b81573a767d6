import { CarriedMessage, type MessageParts } from './carried-message.js'

/** A whole answer as it came back. */
export class ReceivedResponse extends CarriedMessage {
  readonly status: number
  readonly durationMs: number

  constructor({ status, durationMs, ...parts }: MessageParts & { status: number; durationMs: number }) {
    super(parts)
    this.status = status
    this.durationMs = durationMs
  }
}
