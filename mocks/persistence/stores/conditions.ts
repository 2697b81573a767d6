import type { Bilingual } from '../../../contracts/text/bilingual.js'
import { log } from '../../server/log/log.js'

/** What is wrong with a store. One line is told when a thing goes wrong and one when it is well again, not one a call. */
export class Conditions {
  readonly #wrong = new Set<string>()

  get isWell(): boolean {
    return this.#wrong.size === 0
  }

  has(what: string): boolean {
    return this.#wrong.has(what)
  }

  /** Whether all that is wrong has a name that begins so. */
  hasOnly(beginning: string): boolean {
    return [...this.#wrong].every((what) => what.startsWith(beginning))
  }

  wentWrong(what: string, text: Bilingual): void {
    if (this.#wrong.has(what)) return
    this.#wrong.add(what)
    log('error', text)
  }

  isWellAgain(what: string, text: Bilingual): void {
    if (this.#wrong.delete(what)) log('info', text)
  }
}
