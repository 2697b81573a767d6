import type { Step, WatchState } from './watch-state.js'

/** Asks for a part of an id, and says while it is typed how many checks it names. */
export class WatchPrompt {
  readonly #state: WatchState
  readonly #ids: readonly string[]

  constructor(state: WatchState, ids: readonly string[]) {
    this.#state = state
    this.#ids = ids
  }

  open(): void {
    this.#set('')
  }

  take(key: string, run: (step: Step) => void): void {
    const text = this.#state.prompt?.text ?? ''
    if (key === 'enter') {
      const only = this.#named(text)
      if (only.length === 0) return
      this.#state.prompt = undefined
      run({ name: 'pattern', pattern: text, only })
    } else if (key === 'escape') this.#state.prompt = undefined
    else if (key === 'backspace') this.#set(text.slice(0, -1))
    else this.#set(text + key)
  }

  #set(text: string): void {
    this.#state.prompt = { text, matches: this.#named(text).length }
  }

  #named(text: string): string[] {
    return this.#ids.filter((id) => id.includes(text))
  }
}
