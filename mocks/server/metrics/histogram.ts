import { head, sample, type Described, type Metric } from './exposition.js'
import { Series } from './series.js'

/** How long something took, in seconds. */
export class Histogram implements Metric {
  readonly #description: Required<Described>
  readonly #bounds: readonly number[]
  readonly #series: Series<{ buckets: number[]; sum: number }>

  constructor({ labels = [], ...description }: Described, bounds: readonly number[]) {
    this.#description = { labels, ...description }
    this.#bounds = bounds
    this.#series = new Series(() => ({ buckets: Array<number>(bounds.length + 1).fill(0), sum: 0 }))
  }

  observe(seconds: number, ...labels: readonly (string | number)[]): void {
    const series = this.#series.of(...labels)
    let place = 0
    while (place < this.#bounds.length && seconds > this.#bounds[place]!) place += 1
    series.buckets[place]! += 1
    series.sum += seconds
  }

  render(): string {
    const { name, labels } = this.#description
    const lines = this.#series.all().map(({ labels: values, value: { buckets, sum } }) => {
      let count = 0
      const cumulative = buckets.map((inBucket, place) => {
        count += inBucket
        const bound = this.#bounds[place] ?? '+Inf'
        return sample(`${name}_bucket`, [...labels, 'le'], [...values, String(bound)], count)
      })
      return [
        ...cumulative,
        sample(`${name}_sum`, labels, values, sum),
        sample(`${name}_count`, labels, values, count),
      ].join('')
    })
    return head(this.#description, 'histogram') + lines.join('')
  }
}
