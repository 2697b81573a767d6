import { commandOf } from '../text/command-of.js'
import type { Bilingual, Language } from '../text/language.js'
import type { RunRecord } from '../../suites/record/run-record.js'
import { consequencesApart } from '../findings/consequences.js'
import { judgedRuns, type JudgedRun } from '../findings/judged-runs.js'
import type { RenderOptions, TextReporter } from '../reporter.js'
import { unreachableWords } from '../text/unreachable-words.js'
import { visibleText } from '../text/visible-text.js'
import { reportingRules } from './sarif-rules.js'
import { sarifResult } from './sarif-result.js'

/**
 * For code scanning and editors: SARIF 2.1.0. What failed is a result, at the line where the configuration declares the
 * target; what could not be judged is a notification of the run. GitHub takes one run of a category alone, so each target
 * is one, and those for which a file has no room stand together; it knows an alert again by `primaryLocationLineHash`, which follows from target and check, not from a line.
 */
export const sarifReporter: TextReporter = { name: 'sarif', file: 'uyum.sarif', render: renderSarif }

/** As many runs as GitHub takes in a file. */
const mostRuns = 20

const schema = 'https://json.schemastore.org/sarif-2.1.0.json'

export function renderSarif(record: RunRecord, { language = 'en' }: RenderOptions = {}): string {
  const log = {
    $schema: schema,
    version: '2.1.0',
    runs: byRun(judgedRuns(record)).map((judged) => runOf(record, judged, language)),
  }
  return `${JSON.stringify(log, visibly, 2)}\n`
}

function visibly(_name: string, value: unknown): unknown {
  return typeof value === 'string' ? visibleText(value) : value
}

/** A run for each target; in the last one all that would be too many. */
function byRun(judged: readonly JudgedRun[]): JudgedRun[][] {
  if (judged.length <= mostRuns) return judged.map((one) => [one])
  return [...judged.slice(0, mostRuns - 1).map((one) => [one]), judged.slice(mostRuns - 1)]
}

function runOf(record: RunRecord, together: readonly JudgedRun[], language: Language) {
  const checksOf = ({ findings }: JudgedRun) => [
    ...findings.violations,
    ...findings.observations,
    ...findings.waived,
  ]
  const rules = reportingRules(together.flatMap(checksOf), language)
  const ids = rules.map(({ id }) => id)
  return {
    tool: {
      driver: {
        name: 'uyum',
        version: record.tool.version,
        semanticVersion: record.tool.version,
        language,
        rules,
      },
    },
    automationDetails: { id: categoryOf(together) },
    columnKind: 'utf16CodeUnits',
    language,
    invocations: together.map((judged) => {
      const notJudged = notJudgedOf(judged)
      return {
        executionSuccessful: notJudged === undefined,
        startTimeUtc: record.startedAt,
        toolExecutionNotifications: notificationsOf(judged, notJudged, language),
      }
    }),
    results: together.flatMap((judged) =>
      checksOf(judged).map((check) => ({
        ruleIndex: ids.indexOf(check.id),
        ...sarifResult(record, judged, check, language),
      })),
    ),
    properties: propertiesOf(together, language),
  }
}

function categoryOf([first, ...others]: readonly JudgedRun[]): string {
  const [command, target] = [commandOf[first?.run.side ?? 'server'], first?.target]
  return others.length === 0 ? `uyum/${command}/${target}/` : `uyum/${command}/others/`
}

function propertiesOf([first, ...others]: readonly JudgedRun[], language: Language) {
  if (!first || others.length > 0) return {}
  const { run, target } = first
  return { target, surface: run.surface, verdict: run.verdict, sentence: run.sentence[language] }
}

function notJudgedOf({ run }: JudgedRun): Bilingual | undefined {
  return unreachableWords(run) ?? run.preflight
}

/** What a reader must know beside the failures: that nothing was judged, warnings, and musts that could not be. */
function notificationsOf({ run, findings }: JudgedRun, notJudged: Bilingual | undefined, language: Language) {
  const told = (level: 'error' | 'warning', text: string) => ({ level, message: { text } })
  const open = notJudged ? [] : consequencesApart(findings.unjudged).own
  const unjudged = open.filter(({ level }) => level === 'must')
  return [
    ...(notJudged ? [told('error', notJudged[language])] : []),
    ...(run.indistinct ? [told('error', run.indistinct[language])] : []),
    ...run.warnings.map((warning) => told('warning', warning[language])),
    ...unjudged.map((check) =>
      told('warning', `${check.id}: ${(language === 'tr' && check.tr.reason) || check.reason}`),
    ),
  ]
}
