/** The bytes of all bodies that are arriving at a server: each is bounded, and so must be their sum. */
export class ArrivingBodies {
  readonly #most: () => number
  #bytes = 0

  constructor(most: () => number) {
    this.#most = most
  }

  /** False where there is no room for so many more. */
  take(bytes: number): boolean {
    if (this.#bytes + bytes > this.#most()) return false
    this.#bytes += bytes
    return true
  }

  release(bytes: number): void {
    this.#bytes -= bytes
  }
}
