/** A request as it went out. */
export interface SentRequest {
  method: string
  url: string
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** A whole answer as it came back. */
export interface ReceivedResponse {
  status: number
  /** By lower-case name; several of one name are joined with a comma. */
  headers: Readonly<Record<string, string>>
  body: Buffer
  durationMs: number
}

/** One request that was answered. */
export interface Exchange {
  request: SentRequest
  response: ReceivedResponse
}

/** One request of a run, answered or not: the evidence in its record. */
export interface Attempt {
  /** The `operationId`; absent where the documents name no such call. */
  operation?: string
  request: SentRequest
  response?: ReceivedResponse
  error?: string
  /** A 429 would be its own doing. */
  askedFor429?: true
}
