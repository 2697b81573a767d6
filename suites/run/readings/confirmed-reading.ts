/** What a partner has answered to an open question of its documents. */
export interface ConfirmedReading {
  /** The reading's name. */
  reading: string
  value: string
  /** Who answered. */
  by: string
  /** The day, `YYYY-MM-DD`. */
  on: string
}
