import type { ServerResponse } from 'node:http'
import type { Answer } from '../answer.js'

/** What went out: the journal keeps it. */
export interface Sent {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Sends an answer, or does on the wire what a defect or a fault asks for instead. */
export function writeAnswer(response: ServerResponse, answer: Answer): Sent {
  const body = bytesOf(answer.body)
  const headers = {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
    'content-length': String(body.length),
  }
  if (answer.wire === 'reset') response.socket?.resetAndDestroy()
  else if (answer.wire !== 'hang') {
    response.writeHead(answer.status, headers)
    if (answer.wire === 'truncate') {
      response.write(body.subarray(0, body.length / 2), () => response.socket?.destroy())
    } else response.end(body)
  }
  return { status: answer.status, headers, body }
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
}
