import type { ServerResponse } from 'node:http'
import { sentOf, type Answer, type Sent } from '../../call/answer.js'

/** Sends an answer, or does on the wire what a defect or a fault asks for instead. */
export function writeAnswer(response: ServerResponse, answer: Answer): void {
  writeSent(response, sentOf(answer), answer.wire)
}

/** The same with an answer that is ready to be sent. */
export function writeSent(
  response: ServerResponse,
  { status, headers, body }: Sent,
  wire: Answer['wire'],
): void {
  if (wire === 'reset') response.socket?.resetAndDestroy()
  else if (wire !== 'hang') {
    response.writeHead(status, headers)
    if (wire === 'truncate') {
      response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy())
    } else {
      // As text, node:http sends head and body in one write; Latin-1 is each byte as it is.
      response.end(body.toString('latin1'), 'latin1')
    }
  }
}
