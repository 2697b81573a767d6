import type { ServerResponse } from 'node:http'
import type { Answer } from '../answer.js'
import { encodeAnswer, type Sent } from '../encode-answer.js'

/** Sends an answer, or does on the wire what a defect or a fault asks for instead. */
export function writeAnswer(response: ServerResponse, answer: Answer): Sent {
  const sent = encodeAnswer(answer)
  if (answer.wire === 'reset') response.socket?.resetAndDestroy()
  else if (answer.wire !== 'hang') {
    response.writeHead(sent.status, sent.headers)
    if (answer.wire === 'truncate') {
      response.write(sent.body.subarray(0, sent.body.length / 2), () => response.socket?.destroy())
    } else response.end(sent.body)
  }
  return sent
}
