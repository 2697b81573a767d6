/** What is judged: a mock of MuditaKurye's courier surface. */
export interface Judged {
  /** Of the mock, without a slash at its end. */
  mockUrl: string
  /** Of the surface. */
  baseUrl: string
}

/** Somebody's tool that judges an implementation by an OpenAPI document. */
export interface Judge {
  name: string
  version: string
  /** What it says against the implementation, each complaint with a name of its own. */
  complaints(judged: Judged): Promise<Set<string>>
}
