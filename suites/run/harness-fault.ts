/** Thrown where we could not judge by our own fault or the hook's: it blames nobody. */
export class HarnessFault extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'HarnessFault'
  }
}
