import { setImmediate as nextTurn } from 'node:timers/promises'

/** How long others wait at most while a piece is made, in milliseconds: one step may take longer by itself. */
const turnMs = 10

/** Long work in pieces: `if (turns.isOver) await turns.next()` after each step lets others have their turn. */
export class Turns {
  #begun = performance.now()

  get isOver(): boolean {
    return performance.now() - this.#begun >= turnMs
  }

  async next(): Promise<void> {
    await nextTurn()
    this.#begun = performance.now()
  }
}

/** What is made of each, in turns. */
export async function mapInTurns<From, To>(
  items: Iterable<From>,
  make: (item: From) => To,
  turns = new Turns(),
): Promise<To[]> {
  const made: To[] = []
  for (const item of items) {
    made.push(make(item))
    if (turns.isOver) await turns.next()
  }
  return made
}
