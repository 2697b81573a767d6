import { useEffect, useReducer } from 'preact/hooks'

/** A value that parts of the page look at: whoever does is drawn anew when it changes. */
export class Store<Value> {
  #value: Value
  readonly #watchers = new Set<() => void>()

  constructor(value: Value) {
    this.#value = value
  }

  get value(): Value {
    return this.#value
  }

  set value(value: Value) {
    if (Object.is(value, this.#value)) return
    this.#value = value
    this.changed()
  }

  /** What the value holds was changed in place. */
  changed(): void {
    for (const watcher of this.#watchers) watcher()
  }

  watch(watcher: () => void): () => void {
    this.#watchers.add(watcher)
    return () => this.#watchers.delete(watcher)
  }
}

/** The store's value, now and whenever it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  const [, draw] = useReducer((turn: number) => turn + 1, 0)
  const drawn = store.value
  useEffect(() => {
    const stop = store.watch(() => draw(undefined))
    // It may have changed before anybody watched: an answer can be there before the first frame is.
    if (!Object.is(store.value, drawn)) draw(undefined)
    return () => void stop()
  }, [store])
  return drawn
}
