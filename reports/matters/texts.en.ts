import type { MatterState } from '../../suites/record/run-record.js'

export interface MatterTexts {
  /** Above the list of them. */
  title: string
  /** The same in a word, before a list of what is not covered. */
  covers: string
  note: string
  matter: string
  found: string
  state: Record<MatterState, string>
  /** How a title stands in a list: "whether …, … or …". */
  list(titles: readonly string[]): string
  passed(passed: number, checks: number): string
  failed(failed: number, checks: number): string
  proved(checks: number): string
  beyond(passed: number, checks: number): string
  ask: string
  security: string
}

const checks = (count: number): string => (count === 1 ? '1 check' : `${count} checks`)

export const texts: MatterTexts = {
  title: 'What the verdict covers',
  covers: 'Covers',
  note: 'What people want to know, whether the documents speak of it or not: how much was seen, and of what the verdict says nothing.',
  matter: 'Whether',
  found: 'Found',
  state: {
    proved: 'proved',
    partly: 'partly',
    failed: 'failed',
    'not-judged': 'not judged',
    'not-covered': 'not covered by the documents',
  },
  list: (titles) =>
    `whether ${[titles.slice(0, -1).join(', '), ...titles.slice(-1)].filter((part) => part !== '').join(' or ')}`,
  passed: (passed, all) => `${passed} of ${checks(all)} passed`,
  failed: (failed, all) => `${failed} of ${checks(all)} failed`,
  proved: checks,
  beyond: (passed, all) => `beyond them ${passed} of ${checks(all)} passed`,
  ask: 'Ask the partner',
  security: 'Recommended for security, and failed',
}
