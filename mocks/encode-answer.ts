import type { Answer } from './answer.js'

/** An answer as it goes out: the journal keeps it. */
export interface Sent {
  status: number
  headers: Record<string, string | string[]>
  body: Buffer
}

/** Makes bytes and headers of an answer, the same for every way in. */
export function encodeAnswer(answer: Answer): Sent {
  const body = bytesOf(answer.body)
  const headers: Sent['headers'] = {
    ...(answer.body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }),
    ...answer.headers,
    'content-length': String(body.length),
  }
  return { status: answer.status, headers, body }
}

function bytesOf(body: unknown): Buffer {
  if (body === undefined) return Buffer.alloc(0)
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify(body))
}
