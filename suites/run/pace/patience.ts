/** How long a run waits for what turns it away, in milliseconds. */
export interface Patience {
  /** For a limit that tells no time: longer than a window of a minute. */
  limitMs: number
  /** For a gateway without a server behind it: longer than a restart. */
  outageMs: number
  /** For a gateway that has let nothing through since the run began. */
  beginMs: number
  /** For an operation that is turned away while another is served. */
  besideMs: number
  /** For a wait that an answer tells, where no end of the run was set. */
  toldMs: number
  /** Before a check is judged again: longer than the window of a limit that counts by the second. */
  quietMs: number
}

export const usualPatience: Patience = {
  limitMs: 75_000,
  outageMs: 35_000,
  beginMs: 10_000,
  besideMs: 10_000,
  toldMs: 120_000,
  quietMs: 1100,
}

/** What is down from the beginning is waited for no longer than people wait before they look. */
export function patienceFor(
  { limitMs, outageMs, beginMs }: Patience,
  status: number,
  hasServed: boolean,
): number {
  if (status === 429) return limitMs
  return hasServed ? outageMs : Math.min(outageMs, beginMs)
}
