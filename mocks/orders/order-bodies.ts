import type { Surface } from '../../contracts/contract/surfaces.js'

/** The last of them: whoever sends an order again has just made it. */
const most = 1000

/** The bodies of orders that were created by command, as they go over the wire; in memory alone. */
export class OrderBodies {
  readonly #bodies = new Map<string, object>()

  keep(surface: Surface, id: string, body: object): void {
    this.#bodies.set(`${surface} ${id}`, body)
    const [oldest] = this.#bodies.keys()
    if (this.#bodies.size > most && oldest !== undefined) this.#bodies.delete(oldest)
  }

  find(surface: Surface, id: string): object | undefined {
    return this.#bodies.get(`${surface} ${id}`)
  }
}
