import type { World } from '../world/world.js'

/** One request as an operation sees it, whichever way it came in. */
export interface Call {
  method: string
  /** The documented path, without host, sandbox or query. */
  path: string
  /** What stands behind the question mark, as it was sent; empty where nothing does. */
  query: string
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Names and values in turn, the names as they were sent. */
  rawHeaders: readonly string[]
  /** The bytes of the body: its content codings undone, past a byte order mark. All who read a body read these. */
  rawBody: Buffer
  /** The bytes as they were carried, where those are others: who signs may have signed these. */
  carriedBody?: Buffer
  /** A byte order mark stood before the text. */
  hadByteOrderMark?: boolean
  world: World
}

/** The value of a header; of one that came several times, the first. */
export function headerOf(call: Call, name: string): string | undefined {
  const value = call.headers[name]
  return Array.isArray(value) ? value[0] : value
}
