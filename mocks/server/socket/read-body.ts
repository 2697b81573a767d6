import type { IncomingMessage } from 'node:http'

const nothing = Buffer.alloc(0)

/** The bytes of a request, or `too-large`; rejects where the client went away before it had sent all. */
export function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 'too-large'> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    let size = 0
    request.on('data', (chunk: Buffer) => {
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
      else resolve('too-large')
    })
    request.on('end', () =>
      resolve(chunks.length === 1 ? chunks[0]! : chunks.length ? Buffer.concat(chunks) : nothing),
    )
    request.on('error', reject)
    request.on('close', () => {
      // Every request closes: an error for each of them would cost more than all the reading.
      if (!request.complete) reject(new Error('the client went away'))
    })
  })
}
