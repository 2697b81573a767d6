import type { RunRecord } from '../../suites/record/run-record.js'
import { harmlessLines } from '../../contracts/text/harmless-lines.js'
import { judgedRuns } from '../findings/judged-runs.js'
import { matterRemarks } from '../matters/matter-words.js'
import { visibleText } from '../text/visible-text.js'
import { overallVerdict } from '../findings/overall-verdict.js'
import type { RenderOptions, TextReporter } from '../reporter.js'
import { words as englishWords } from '../text/words.en.js'
import { words as turkishWords } from '../text/words.tr.js'
import { annotationsOf, type Voice } from './annotations.js'
import { texts as english } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'
import { workflowCommand, type Annotation, type Severity } from './workflow-command.js'

/** Annotations for a GitHub workflow, which reads them from the standard output of a step. */
export const githubReporter: TextReporter = { name: 'github', render: renderGithub }

// GitHub shows the first ten of each severity of a step and drops the rest without a word.
const shown = 10

export function renderGithub(record: RunRecord, { language = 'en' }: RenderOptions = {}): string {
  const voice: Voice =
    language === 'tr'
      ? { language, words: turkishWords, texts: turkish }
      : { language, words: englishWords, texts: english }
  const annotations = annotationsOf(record, voice)
  const of = (severity: Severity) => annotations.filter((one) => one.severity === severity)
  const [errors, warnings, notices] = [of('error'), of('warning'), of('notice')]
  const lines = [errors, warnings, notices].flatMap((some) => bounded(some, voice)).map(workflowCommand)
  const verdict = voice.words.verdict[overallVerdict(record)]
  const told =
    record.runs.length === 0
      ? voice.texts.noRuns
      : voice.texts.counted(errors.length, warnings.length, notices.length)
  const remarks = judgedRuns(record).flatMap(({ run, target }) =>
    matterRemarks(run, language).map((remark) => harmlessLine(`${target}: ${remark}`)),
  )
  return `${[...lines, `uyum: ${verdict}. ${told}`, ...remarks].join('\n')}\n`
}

/** One line of a log, whatever a stranger's record holds. */
function harmlessLine(text: string): string {
  return harmlessLines(visibleText(text).replaceAll('\n', ' '))
}

/** No more than GitHub shows; the last one then says what it stands for. */
function bounded(annotations: Annotation[], { texts }: Voice): Annotation[] {
  if (annotations.length <= shown) return annotations
  const rest = annotations.slice(shown - 1)
  const message = rest.map(({ title }) => title).join('\n')
  return [
    ...annotations.slice(0, shown - 1),
    { severity: rest[0]!.severity, title: texts.more(rest.length), message },
  ]
}
