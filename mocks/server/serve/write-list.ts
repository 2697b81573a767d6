import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import { Turns } from '../../turns/turns.js'

/** JSON around a list that may be long: its items are made as they are sent. */
export interface LongList {
  before: string
  /** Nothing in place of an item is a step on the way to one. */
  items: Iterable<unknown>
  after: string
}

/** Sends a long list in pieces: a world of a hundred thousand orders must not keep all other callers waiting. */
export async function writeList(response: ServerResponse, { before, items, after }: LongList): Promise<void> {
  response.setHeader('content-type', 'application/json; charset=utf-8')
  let piece = before
  let comma = ''
  const turns = new Turns()
  for (const item of items) {
    if (item !== undefined) {
      piece += comma + JSON.stringify(item)
      comma = ','
    }
    if (!turns.isOver) continue
    if (!response.write(piece)) await drained(response)
    if (response.destroyed) return
    piece = ''
    await turns.next()
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
