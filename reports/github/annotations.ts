import type { CheckRecord, Run, RunRecord } from '../../suites/run-record.js'
import { findingDetails } from '../finding-details.js'
import { findingsOf } from '../findings.js'
import type { Language } from '../language.js'
import { targetNames } from '../target-names.js'
import type { Words } from '../words.en.js'
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
  const targets = targetNames(record.runs)
  const judged = record.runs.map((run, at) => ({ run, target: targets[at]!, findings: findingsOf(run) }))
  const kinds = ['violations', 'unjudged', 'observations', 'waived'] as const
  return [
    ...judged.flatMap(({ run, target }) => warningsOf(run, target, voice)),
    ...kinds.flatMap((kind) =>
      judged.flatMap(({ run, target, findings }) =>
        findings[kind].map((check) => annotationOf(record, run, target, check, voice)),
      ),
    ),
  ]
}

function warningsOf(run: Run, target: string, { language, texts }: Voice): Annotation[] {
  const unreachable =
    run.unreachable === undefined
      ? []
      : [{ severity: 'error' as const, title: `${target}: ${texts.unreachable}`, message: run.unreachable }]
  const warnings = run.warnings.map((warning) => ({
    severity: 'warning' as const,
    title: `${target}: ${texts.warning}`,
    message: warning[language],
  }))
  return [...unreachable, ...warnings]
}

function annotationOf(
  record: RunRecord,
  run: Run,
  target: string,
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
