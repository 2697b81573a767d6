const kilobyte = 1024
const megabyte = 1024 * kilobyte

/** How much of each thing the mock takes in. `mock.limits` of the configuration sets them, each by its name. */
export const defaultLimits = {
  /** Bytes of a request's body. */
  bodyBytes: 10 * megabyte,
  /** Bytes of all bodies that are arriving at a time. */
  arrivingBytes: 256 * megabyte,
  /** Levels of lists and objects in it, one inside the other. */
  bodyDepth: 2500,
  /** Bytes of a body that the control API is sent. */
  controlBodyBytes: megabyte,
  /** Bytes of a request's line and headers together. */
  headerBytes: 16 * kilobyte,
  /** Headers of a request. */
  headers: 500,
  /** Milliseconds that a request's headers may take to arrive. */
  headersTimeoutMs: 15_000,
  /** Milliseconds that a whole request may take to arrive. */
  requestTimeoutMs: 120_000,
  /** Connections at a time. */
  connections: 4096,
  /** Requests without an answer yet, at a time: those that a fault leaves hanging count, too. */
  requestsInFlight: 4096,
  /** Sandboxes at a time. */
  worlds: 2000,
  /** Milliseconds until a sandbox goes that nobody uses; without an end, where it is not set. */
  idleMs: Infinity,
  /** Exchanges in a world's journal; the oldest make room. */
  journal: 10_000,
  /** Bytes of bodies in it; the oldest make room. */
  journalBytes: 64 * megabyte,
  /** Bytes of bodies in the journals of all worlds together; the oldest of the fullest make room. */
  allJournalBytes: 256 * megabyte,
  /** Orders that a surface keeps in a world; and likewise whatever else it keeps by an id. */
  orders: 500_000,
  /** Deliveries of a world; the oldest that are done make room. */
  deliveries: 10_000,
  /** Faults of a world. */
  faults: 1000,
  /** Rate limits of a world. */
  rateLimits: 1000,
  /** Snapshots of a world. */
  snapshots: 100,
}

export type Limits = Readonly<typeof defaultLimits>

export type LimitName = keyof Limits
