import { head, sample, type Described, type Metric } from './exposition.js'
import { Series } from './series.js'

/** How often something happened. */
export class Counter implements Metric {
  readonly #description: Required<Described>
  readonly #series = new Series(() => ({ count: 0 }))

  constructor({ labels = [], ...description }: Described) {
    this.#description = { labels, ...description }
  }

  add(...labels: readonly (string | number)[]): void {
    this.#series.of(...labels).count += 1
  }

  render(): string {
    const { name, labels } = this.#description
    const lines = this.#series
      .all()
      .map(({ labels: values, value }) => sample(name, labels, values, value.count))
    return head(this.#description, 'counter') + lines.join('')
  }
}
