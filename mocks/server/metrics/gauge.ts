import { head, sample, type Described, type Metric } from './exposition.js'

/** What stands at a value now, read when somebody looks; nothing where the system does not tell. */
export class Gauge implements Metric {
  readonly #description: Described
  readonly #type: 'gauge' | 'counter'
  readonly #read: () => number | undefined

  constructor(description: Described, read: () => number | undefined, type: 'gauge' | 'counter' = 'gauge') {
    this.#description = description
    this.#read = read
    this.#type = type
  }

  render(): string {
    const value = this.#read()
    if (value === undefined) return ''
    return head(this.#description, this.#type) + sample(this.#description.name, [], [], value)
  }
}
