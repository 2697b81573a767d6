import type { MatterRecord, MatterState, Run } from '../../suites/record/run-record.js'
import type { Bilingual } from '../text/language.js'

/** What a report says of a run's matters: nothing where one sentence has told that nothing was judged. */
export function mattersOf({ matters, unreachable, preflight }: Run): readonly MatterRecord[] {
  return unreachable === undefined && preflight === undefined ? (matters ?? []) : []
}

/** What to ask the partner about what the documents do not cover, each once. */
export function questionsOf(run: Run): Bilingual[] {
  const asked = mattersOf(run).flatMap(({ question }) => question ?? [])
  return [...new Map(asked.map((question) => [question.en, question])).values()]
}

/** A mark for each, told apart without colours. */
export const matterSymbols: Record<MatterState, string> = {
  proved: '✓',
  partly: '~',
  failed: '✗',
  'not-judged': '?',
  'not-covered': '–',
}
