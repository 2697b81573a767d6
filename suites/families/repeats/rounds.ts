/**
 * How often what happens at once is tried: a true race shows itself in two rounds of three, and in nearly each run of
 * this many.
 */
const rounds = 5

/** The same several times, one after another: the first round that goes wrong tells. */
export async function inRounds(round: () => Promise<void>): Promise<void> {
  for (let count = 0; count < rounds; count += 1) await round()
}
