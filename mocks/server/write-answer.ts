import type { ServerResponse } from 'node:http'
import { sentOf, type Answer, type Sent } from '../answer.js'

/** Sends an answer, or does on the wire what a defect or a fault asks for instead. */
export function writeAnswer(response: ServerResponse, answer: Answer): Sent {
  const sent = sentOf(answer)
  const { status, headers, body } = sent
  if (answer.wire === 'reset') response.socket?.resetAndDestroy()
  else if (answer.wire !== 'hang') {
    response.writeHead(status, headers)
    if (answer.wire === 'truncate') {
      response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy())
    } else {
      // As text, node:http sends head and body in one write; Latin-1 is each byte as it is.
      response.end(body.toString('latin1'), 'latin1')
    }
  }
  return sent
}
