/** What an order is made of, and nothing else: the same context gives the same bytes, on every machine and day. */
export interface DrawContext {
  /** The world's. */
  seed: number
  /** Which of the world's orders it is. */
  number: number
  /** When it is placed, in milliseconds since 1970. */
  at: number
}
