/**
 * How often what happens at once is tried: a receiver that looks and writes in the next turn of its loop shows itself in
 * every other round, and so in 99 of 100 runs of this many.
 */
const rounds = 10

/** The same several times, one after another: the first round that goes wrong tells. */
export async function inRounds(round: () => Promise<void>): Promise<void> {
  for (let count = 0; count < rounds; count += 1) await round()
}
