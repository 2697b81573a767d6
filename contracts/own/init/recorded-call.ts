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
  name?: string
  answers: readonly { status: number; body?: unknown }[]
}
