import { freePorts } from '../../../mocks/trials/free-ports.js'

/** Ports that nobody else uses, in place of those that a page or an example names. */
export class OwnPorts {
  readonly #own: ReadonlyMap<string, string>
  readonly #documented: RegExp

  private constructor(own: ReadonlyMap<string, string>) {
    this.#own = own
    this.#documented = new RegExp(`\\b(${[...own.keys()].join('|')})\\b`, 'g')
  }

  static async inPlaceOf(documented: readonly string[]): Promise<OwnPorts> {
    const free = await freePorts(documented.length)
    return new OwnPorts(new Map(documented.map((port, at) => [port, String(free[at])])))
  }

  move(text: string): string {
    return text.replace(this.#documented, (port) => this.#own.get(port)!)
  }
}
