/** The values of a metric by those of its labels. Bounded: what a caller makes up must not cost memory without end. */
export class Series<Value> {
  readonly #create: () => Value
  readonly #most: number
  readonly #values = new Map<unknown, unknown>()
  readonly #all: { labels: readonly string[]; value: Value }[] = []

  constructor(create: () => Value, most = 5000) {
    this.#create = create
    this.#most = most
  }

  /** That of these labels, made at first use; beyond the bound, that of `other`. */
  of(...labels: readonly (string | number)[]): Value {
    // One map in the other rather than a key that is put together: this is done for every call.
    const last = labels.length - 1
    let level = this.#values
    for (let place = 0; place < last; place += 1) {
      let next = level.get(labels[place]) as Map<unknown, unknown> | undefined
      if (!next) {
        if (this.#all.length >= this.#most) return this.#other(labels.length)
        level.set(labels[place], (next = new Map()))
      }
      level = next
    }
    const known = level.get(labels[last]) as Value | undefined
    if (known !== undefined) return known
    if (this.#all.length >= this.#most) return this.#other(labels.length)
    const value = this.#add(labels.map(String))
    level.set(labels[last], value)
    return value
  }

  all(): readonly { labels: readonly string[]; value: Value }[] {
    return this.#all
  }

  #other(count: number): Value {
    const last = this.#all[this.#most]
    return last ? last.value : this.#add(Array<string>(count).fill('other'))
  }

  #add(labels: readonly string[]): Value {
    const value = this.#create()
    this.#all.push({ labels, value })
    return value
  }
}
