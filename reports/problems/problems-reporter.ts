import type { CheckRecord, RunRecord } from '../../suites/record/run-record.js'
import { harmlessLines } from '../../contracts/text/harmless-lines.js'
import { consequencesApart } from '../findings/consequences.js'
import { failureSentence } from '../findings/failure-sentence.js'
import { judgedRuns, type JudgedRun } from '../findings/judged-runs.js'
import { overallVerdict } from '../findings/overall-verdict.js'
import { placeOf } from '../findings/place-of.js'
import type { RenderOptions, TextReporter } from '../reporter.js'
import type { Language } from '../text/language.js'
import { unreachableWords } from '../text/unreachable-words.js'
import { visibleText } from '../text/visible-text.js'
import { words as englishWords } from '../text/words.en.js'
import { words as turkishWords } from '../text/words.tr.js'

/**
 * A line for each failure, as compilers write them: `file:line:column: severity: message [check]`. Editors and CI servers
 * read them by `problem-matcher.json` beside this file. The last line is the verdict, which ends a task that an editor
 * started.
 */
export const problemsReporter: TextReporter = { name: 'problems', render: renderProblems }

const severities = { must: 'error', should: 'warning', may: 'info' } as const

export function renderProblems(record: RunRecord, { language = 'en' }: RenderOptions = {}): string {
  const words = language === 'tr' ? turkishWords : englishWords
  const problems = judgedRuns(record).flatMap((judged) => problemLines(judged, language))
  return [...problems, `uyum: ${words.verdict[overallVerdict(record)]}`]
    .map((line) => `${harmlessLines(visibleText(line).replaceAll('\n', ' '))}\n`)
    .join('')
}

function problemLines({ run, target, findings }: JudgedRun, language: Language): string[] {
  const { file, line } = placeOf(run)
  const at = `${file}:${line}:1`
  const notJudged = unreachableWords(run) ?? run.preflight
  if (notJudged) return [`${at}: error: ${target}: ${notJudged[language]} [${run.surface}]`]
  const problem = (check: CheckRecord): string =>
    `${at}: ${severities[check.level]}: ${target}: ${failureSentence(check, language)} [${check.id}]`
  const fact = run.indistinct ? [`${at}: error: ${target}: ${run.indistinct[language]} [${run.surface}]`] : []
  const { own } = consequencesApart([...findings.violations, ...findings.observations])
  return [...fact, ...own.map(problem)]
}
