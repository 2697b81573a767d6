import { findingText } from '../../reports/findings/finding-text.js'
import { outcomeSymbols } from '../../reports/findings/outcome-symbols.js'
import { voiceOf, type Voice } from '../../reports/terminal/voice.js'
import { visibleText } from '../../reports/text/visible-text.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import type { CheckRecord } from '../../suites/record/run-record.js'
import { print } from '../output/print.js'
import { verdictLine } from '../output/verdict-line.js'
import { watchTextsOf } from './watch-texts.js'
import type { Step, WatchEvent, WatchState } from './watch-state.js'
import type { WatchView } from './watch-view.js'

/** The same without a screen: a line for each thing that happens, and none for what passed all along. */
export class LinesView implements WatchView {
  readonly #language: Language
  readonly #voice: Voice
  readonly #state: WatchState

  constructor(state: WatchState, { watched, language }: { watched: string; language: Language }) {
    this.#state = state
    this.#language = language
    this.#voice = voiceOf({ color: false, language })
    print(`uyum: ${watchTextsOf(language).watching(watched)}`)
  }

  show(event?: WatchEvent): void {
    for (const line of event ? this.#linesOf(event) : []) print(line)
  }

  end(): void {
    // Nothing was changed that must be as before.
  }

  #linesOf(event: WatchEvent): string[] {
    const texts = watchTextsOf(this.#language)
    if ('began' in event) return [`uyum: ${texts.starting(this.#nameOf(event.began))}`]
    if ('judged' in event) return this.#judgedLines(event.judged.check, event.wasFailed)
    if ('gone' in event) return [`uyum: ${texts.away(event.gone)}`]
    if ('back' in event) return [`uyum: ${texts.back(event.back)}`]
    if ('changed' in event) return [`uyum: ${texts.changed(event.changed)}`]
    if ('told' in event) return [`uyum: ${event.told}`]
    const { ended: step, record, written } = event
    const count = this.#state.failed.length
    return [
      `uyum: ${count > 0 ? texts.failed(count) : texts.noneFails}`,
      ...(step.name === 'all' ? record.runs.map((run) => verdictLine(run, this.#voice)) : []),
      ...(written === undefined ? [] : [`uyum: ${texts.report}: ${written}`]),
    ]
  }

  #nameOf({ name, pattern }: Step): string {
    return pattern === undefined ? watchTextsOf(this.#language).steps[name] : `“${pattern}”`
  }

  #judgedLines(check: CheckRecord, wasFailed: boolean): string[] {
    const texts = watchTextsOf(this.#language)
    if (check.outcome === 'passed' && wasFailed)
      return [`${outcomeSymbols.passed} ${check.id} ${texts.isMended}`]
    if (check.outcome !== 'failed') return []
    const { words } = this.#voice
    const said = (part: 'expected' | 'actual'): string => oneLine(findingText(check, part)[this.#language])
    return [
      `${outcomeSymbols.failed} ${check.id} (${words.level[check.level]}) ${texts.expected}: ${said('expected')}, ${texts.actual}: ${said('actual')}`,
    ]
  }
}

const longest = 300

function oneLine(text: string): string {
  const line = visibleText(text).replaceAll('\n', ' ')
  return line.length > longest ? `${line.slice(0, longest)}…` : line
}
