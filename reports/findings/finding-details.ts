import type { CheckRecord, Run, RunRecord } from '../../suites/record/run-record.js'
import { labels as english } from './finding-labels.en.js'
import { labels as turkish } from './finding-labels.tr.js'
import { findingText } from './finding-text.js'
import type { Language } from '../text/language.js'
import { replayCommand } from '../text/replay-command.js'
import { shortened } from '../text/shortened.js'

// A curl line holds the whole body that was sent, and some checks send megabytes; GitLab reads no JUnit file of
// 30 MB or more.
const longest = { detail: 2000, summary: 500 }

/** What the reader of a check that did not pass needs without opening another report. */
export function findingDetails(
  record: RunRecord,
  run: Run,
  check: CheckRecord,
  language: Language = 'en',
): string {
  const labels = language === 'tr' ? turkish : english
  const lines = {
    title: check.title[language],
    requires: check.requirementText[language],
    quote: check.quote,
    document: check.document,
    expected: findingText(check, 'expected')[language],
    actual: findingText(check, 'actual')[language],
    reason: findingText(check, 'reason')[language],
    until: check.waiver?.until ?? '',
    approver: check.waiver?.approver ?? '',
    again: replayCommand(record, run, check.id),
    curl: check.exchanges.at(-1)?.curl ?? '',
  }
  return Object.entries(lines)
    .filter(([, value]) => value !== '')
    .map(
      ([name, value]) =>
        `${labels[name as keyof typeof lines]}: ${shortened(value, longest.detail, language)}`,
    )
    .join('\n')
}

/** The finding in a sentence, English. */
export function findingSummary({ outcome, expected, actual, reason, follows }: CheckRecord): string {
  const short = (text: string) => shortened(text, longest.summary)
  const because = follows ? 'follows from the one answer to everything: ' : ''
  if (outcome === 'failed') return `${because}expected ${short(expected)}, got ${short(actual)}`
  return outcome === 'passed' ? '' : `${outcome}: ${short(reason)}`
}
