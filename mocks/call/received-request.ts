import type { ContentProblem } from '../../contracts/wire/content/decode-content.js'

/** One request as it came in, whichever way. */
export interface ReceivedRequest {
  method: string
  /** The documented path, without host, sandbox or query. */
  path: string
  /** The id of the operation that method and path name; empty where they name none. */
  operation: string
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
  /** Its content codings cannot be undone: the bytes of the body are as they were carried. */
  problem?: ContentProblem
}
