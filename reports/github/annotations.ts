import type { CheckRecord, Run, RunRecord } from '../../suites/record/run-record.js'
import { consequencesApart } from '../findings/consequences.js'
import { findingDetails } from '../findings/finding-details.js'
import { judgedRuns, type JudgedRun } from '../findings/judged-runs.js'
import type { Language } from '../text/language.js'
import type { Words } from '../text/words.en.js'
import { unreachableWords } from '../text/unreachable-words.js'
import type { GithubTexts } from './texts.en.js'
import type { Annotation, Severity } from './workflow-command.js'

/** How the annotations speak. */
export interface Voice {
  language: Language
  words: Words
  texts: GithubTexts
}

/** What a reader of a workflow's page must see, gravest first within each severity; nothing of what passed. */
export function annotationsOf(record: RunRecord, voice: Voice): Annotation[] {
  const judged = judgedRuns(record)
  const kinds = ['violations', 'unjudged', 'observations', 'waived'] as const
  return [
    ...judged.flatMap((one) => warningsOf(one, voice)),
    ...kinds.flatMap((kind) =>
      judged.flatMap((one) =>
        consequencesApart(one.findings[kind]).own.map((check) => annotationOf(record, one, check, voice)),
      ),
    ),
  ]
}

function warningsOf({ run, target }: JudgedRun, { language, texts }: Voice): Annotation[] {
  const why = (unreachableWords(run) ?? run.preflight ?? run.indistinct)?.[language]
  const title = titleOf(run, texts)
  const unreachable =
    why === undefined ? [] : [{ severity: 'error' as const, title: `${target}: ${title}`, message: why }]
  const warnings = run.warnings.map((warning) => ({
    severity: 'warning' as const,
    title: `${target}: ${texts.warning}`,
    message: warning[language],
  }))
  return [...unreachable, ...warnings]
}

function titleOf(run: Run, texts: GithubTexts): string {
  if (run.unreachable !== undefined) return texts.unreachable
  return run.preflight ? texts.stopped : texts.indistinct
}

function annotationOf(
  record: RunRecord,
  { run, target }: JudgedRun,
  check: CheckRecord,
  { language, words }: Voice,
): Annotation {
  const { id, level, outcome } = check
  return {
    severity: severityOf(check),
    title: `${target}: ${id} (${words.level[level]}) ${words.outcome[outcome]}`,
    message: findingDetails(record, run, check, language),
  }
}

function severityOf({ outcome, level }: CheckRecord): Severity {
  if (outcome === 'failed') return ({ must: 'error', should: 'warning', may: 'notice' } as const)[level]
  return level === 'must' && outcome !== 'waived' ? 'warning' : 'notice'
}
