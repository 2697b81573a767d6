import type { World } from './world.js'

/** One request as an operation sees it, whichever way it came in. */
export interface Call {
  method: string
  /** The documented path, without host, sandbox or query. */
  path: string
  /** By lower-case name. */
  headers: Readonly<Record<string, string | string[] | undefined>>
  /** Names and values in turn, the names as they were sent. */
  rawHeaders: readonly string[]
  /** The bytes as they were sent: signatures and broken JSON depend on them. */
  rawBody: Buffer
  world: World
}

/** The value of a header; of one that came several times, the first. */
export function headerOf(call: Call, name: string): string | undefined {
  const value = call.headers[name]
  return Array.isArray(value) ? value[0] : value
}
