/** A request and its answer, as a recording or a collection holds them. */
export interface RecordedCall {
  /** In upper case. */
  method: string
  /** Without host and query; parameters in braces where the source knows them. */
  path: string
  origin?: string
  /** Names of the query's parameters. */
  query: readonly string[]
  /** By lower-case name. */
  headers: Readonly<Record<string, string>>
  /** JSON; absent where there is none. */
  body?: unknown
  /** The media type of a body that is no JSON, and of which nothing is inferred. */
  otherBody?: string
  name?: string
  answers: readonly { status: number; body?: unknown }[]
}
