import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { setImmediate as nextTurn } from 'node:timers/promises'

/** JSON around a list that may be long: its items are made as they are sent. */
export interface LongList {
  before: string
  items: Iterable<unknown>
  after: string
}

/** How long others wait at most while a piece is made, in milliseconds: one item may take longer by itself. */
const turnMs = 10

/** Sends a long list in pieces: a world of a hundred thousand orders must not keep all other callers waiting. */
export async function writeList(response: ServerResponse, { before, items, after }: LongList): Promise<void> {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  let piece = before
  let comma = ''
  let begun = performance.now()
  for (const item of items) {
    piece += comma + JSON.stringify(item)
    comma = ','
    if (performance.now() - begun < turnMs) continue
    if (!response.write(piece)) await drained(response)
    if (response.destroyed) return
    piece = ''
    await nextTurn()
    begun = performance.now()
  }
  response.end(piece + after)
}

/** Or the client has gone away. */
async function drained(response: ServerResponse): Promise<void> {
  const gone = new AbortController()
  const { signal } = gone
  await Promise.race([once(response, 'drain', { signal }), once(response, 'close', { signal })]).finally(() =>
    gone.abort(),
  )
}
