import type { MatterRecord, MatterState, Run } from '../../suites/run-record.js'

/** What a report says of a run's matters: nothing where one sentence has told that nothing was judged. */
export function mattersOf({ matters, unreachable, preflight }: Run): readonly MatterRecord[] {
  return unreachable === undefined && preflight === undefined ? (matters ?? []) : []
}

/** A mark for each, told apart without colours. */
export const matterSymbols: Record<MatterState, string> = {
  proved: '✓',
  partly: '~',
  failed: '✗',
  'not-judged': '?',
  'not-covered': '–',
}
