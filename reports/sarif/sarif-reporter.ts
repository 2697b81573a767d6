import { commandOf } from '../command-of.js'
import type { Bilingual, Language } from '../text/language.js'
import type { RunRecord } from '../../suites/run-record.js'
import { judgedRuns, type JudgedRun } from '../findings/judged-runs.js'
import type { RenderOptions, TextReporter } from '../reporter.js'
import { unreachableWords } from '../text/unreachable-words.js'
import { visibleText } from '../text/visible-text.js'
import { reportingRules } from './sarif-rules.js'
import { sarifResults } from './sarif-results.js'

/**
 * For code scanning and editors: SARIF 2.1.0. What failed is a result, at the line where the configuration declares the
 * target; what could not be judged is a notification of the run. GitHub takes one run of a category alone, so each target
 * is one; it knows an alert again by `primaryLocationLineHash`, which follows from target and check, not from a line.
 */
export const sarifReporter: TextReporter = { name: 'sarif', file: 'uyum.sarif', render: renderSarif }

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

export function renderSarif(record: RunRecord, { language = 'en' }: RenderOptions = {}): string {
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: judgedRuns(record).map((judged) => runOf(record, judged, language)),
  }
  return `${JSON.stringify(log, visibly, 2)}\n`
}

function visibly(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? visibleText(value) : value
}

function runOf(record: RunRecord, judged: JudgedRun, language: Language) {
  const { run, target, findings } = judged
  const checks = [...findings.violations, ...findings.observations, ...findings.waived]
  const notJudged = unreachableWords(run) ?? run.preflight
  return {
    tool: {
      driver: {
        name: 'uyum',
        version: record.tool.version,
        semanticVersion: record.tool.version,
        language,
        rules: reportingRules(checks, language),
      },
    },
    automationDetails: { id: `uyum/${commandOf[run.side]}/${target}/` },
    columnKind: 'utf16CodeUnits',
    language,
    invocations: [
      {
        executionSuccessful: notJudged === undefined,
        startTimeUtc: record.startedAt,
        toolExecutionNotifications: notificationsOf(judged, notJudged, language),
      },
    ],
    results: sarifResults(record, judged, checks, language),
    properties: { target, surface: run.surface, verdict: run.verdict, sentence: run.sentence[language] },
  }
}

/** What a reader must know beside the failures: that nothing was judged, warnings, and musts that could not be. */
function notificationsOf({ run, findings }: JudgedRun, notJudged: Bilingual | undefined, language: Language) {
  const told = (level: 'error' | 'warning', text: string) => ({ level, message: { text } })
  const unjudged = notJudged ? [] : findings.unjudged.filter(({ level }) => level === 'must')
  return [
    ...(notJudged ? [told('error', notJudged[language])] : []),
    ...run.warnings.map((warning) => told('warning', warning[language])),
    ...unjudged.map((check) =>
      told('warning', `${check.id}: ${(language === 'tr' && check.tr.reason) || check.reason}`),
    ),
  ]
}
