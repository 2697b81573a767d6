import type { ServerResponse } from 'node:http'
import type { PlayedSurface } from '../../call/played-surface.js'
import type { JournalEntry } from '../journal.js'
import type { World } from '../../world/world.js'
import { exchangeOf } from './exchange.js'
import { rowOf } from './exchange-row.js'

/** A reader that is so far behind has stopped reading. */
const mostUnread = 4_194_304
const heartbeatMs = 15_000

/** What a reader of the stream wants. */
interface StreamOptions {
  /** Begins after the exchange of that id; from now on, where it is left out. */
  lastEventId: string | undefined
  /** Exchanges as rows, and what becomes of deliveries besides; `text` is looked for in each exchange. */
  rows?: { text: string } | undefined
}

/**
 * Sends each exchange as a server-sent event the moment it is recorded, after those that came since
 * `lastEventId`. A reset of the world is the event `reset`; ids begin anew with it.
 */
export function streamExchanges(
  world: World,
  played: readonly PlayedSurface[],
  { lastEventId, rows }: StreamOptions,
  response: ServerResponse,
): void {
  const send = (text: string): void => {
    response.write(text)
    if (response.writableLength > mostUnread) response.destroy()
  }
  const tell = (entry: JournalEntry): void =>
    send(
      rows
        ? `id: ${entry.id}\nevent: row\ndata: ${JSON.stringify(rowOf(entry, played, rows.text))}\n\n`
        : `id: ${entry.id}\nevent: exchange\ndata: ${JSON.stringify(exchangeOf(entry, played))}\n\n`,
    )

  send(': exchanges of this world\n\n')
  if (lastEventId !== undefined) {
    for (const entry of missedSince(world, Number(lastEventId))) tell(entry)
  }
  const stop = world.journal.watch((event) => {
    if (event === 'end') response.end()
    else if (event === 'reset') send('event: reset\ndata: {}\n\n')
    else if ('news' in event) {
      if (rows) send(`event: ${event.news}\ndata: ${JSON.stringify(event.tell())}\n\n`)
    } else tell(event)
  })
  const heartbeat = setInterval(() => send(': still here\n\n'), heartbeatMs).unref()
  response.on('close', () => {
    stop()
    clearInterval(heartbeat)
  })
}

/** Only these are told: a full journal takes its time. */
function missedSince({ journal }: World, last: number): JournalEntry[] {
  const missed: JournalEntry[] = []
  for (const entry of journal.backwards()) {
    if (!(Number(entry.id) > last)) break
    missed.push(entry)
  }
  return missed.reverse()
}
