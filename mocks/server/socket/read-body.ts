import type { IncomingMessage } from 'node:http'
import type { ArrivingBodies } from './arriving-bodies.js'

const nothing = Buffer.alloc(0)

/** Which limit a body is beyond: its own, or the one of all that arrive. */
type BodyLimit = 'bodyBytes' | 'arrivingBytes'

/** The bytes of a request, or the limit that they are beyond; rejects where the client went away before it had sent all. */
export function readBody(
  request: IncomingMessage,
  limit: number,
  arriving?: ArrivingBodies,
): Promise<Buffer | BodyLimit> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    let beyond: BodyLimit | undefined
    let taken = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (beyond) return
      if (size > limit) beyond = 'bodyBytes'
      else if (arriving && !arriving.take(chunk.length)) beyond = 'arrivingBytes'
      else {
        taken += chunk.length
        chunks.push(chunk)
        return
      }
      chunks.length = 0
      resolve(beyond)
    })
    request.on('end', () =>
      resolve(chunks.length === 1 ? chunks[0]! : chunks.length ? Buffer.concat(chunks) : nothing),
    )
    request.on('error', reject)
    request.on('close', () => {
      arriving?.release(taken)
      // Every request closes: an error for each of them would cost more than all the reading.
      if (!request.complete) reject(new Error('the client went away'))
    })
  })
}
