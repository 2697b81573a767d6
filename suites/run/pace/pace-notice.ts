/** What a run tells of its pace before it waits. */
export interface PaceNotice {
  target: string
  /** The pause that begins now, in milliseconds. */
  pauseMs: number
  /** How many requests a second get through, as far as it was learnt. */
  perSecond?: number
  /** What is left of the run by that, in milliseconds: an estimate. */
  leftMs?: number
}
