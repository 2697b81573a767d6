import type { Bilingual } from '../../contracts/text/bilingual.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import { outcomeSymbols } from '../../reports/findings/outcome-symbols.js'
import { visibleText } from '../../reports/text/visible-text.js'
import type { CheckRecord } from '../../suites/record/run-record.js'
import { tell } from './tell.js'

const soFar: Bilingual = { en: 'fails so far', tr: 'şimdilik başarısız' }
const mended: Bilingual = { en: 'passes now', tr: 'artık geçiyor' }

/** Tells which checks fail while a client is observed, and which of them do no more; the others come with the end. */
export class FoundLines {
  readonly #language: Language
  readonly #failing = new Set<string>()

  constructor(language: Language) {
    this.#language = language
  }

  tell({ id, title, outcome }: CheckRecord): void {
    const isFailed = outcome === 'failed'
    if (isFailed === this.#failing.has(id)) return
    if (isFailed) this.#failing.add(id)
    else this.#failing.delete(id)
    const symbol = outcomeSymbols[isFailed ? 'failed' : 'passed']
    const said = (isFailed ? soFar : mended)[this.#language]
    tell(`${symbol} ${visibleText(title[this.#language])} (${id}): ${said}`)
  }
}
