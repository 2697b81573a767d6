import type { Explanation, Needs } from './explanation.js'

/** An explanation for a screen; `defect` is how to see the check go red on the mock. */
export function renderExplanation(explanation: Explanation, defect: string | undefined): string {
  const { id, title, level, basis, requirement, requirementText, quote, columns, document } = explanation
  return [
    id,
    `  ${title.en}`,
    `  ${title.tr}`,
    '',
    ...labelled('level', [`${level} (${basis}): ${explanation.why}`]),
    ...labelled('requirement', [requirement, requirementText.en, requirementText.tr]),
    ...labelled('operation', [explanation.operation ?? 'any']),
    ...labelled(
      'quote',
      quote === undefined
        ? ['none: it stands in no document']
        : [...(columns === undefined ? [] : [columns]), `“${quote}”`, document!],
    ),
    ...labelled('needs', needed(explanation.needs)),
    ...labelled('tags', explanation.tags),
    ...labelled('reproduce', [explanation.reproduce]),
    ...labelled('see it fail', defect === undefined ? [] : [defect]),
    ...labelled('see also', explanation.related),
  ].join('\n')
}

function needed({ state, permission, readBack, credentials, without, readings, evidence }: Needs): string[] {
  const needs = [
    ...(state === undefined
      ? []
      : [`the state "${state}", from a states hook or a fixture: without it, it is skipped`]),
    ...(permission === undefined
      ? []
      : [`the permission ${permission}, in the configuration: without it, it is skipped`]),
    ...(readBack ? ['a read-back hook ("readBack"): without it, it is inapplicable'] : []),
    ...(credentials ?? []).map((name) => `the credential ${name}: without it, it is inapplicable`),
    ...(without ?? []).map((name) => `no credential ${name}: with it, it is inapplicable`),
    ...Object.entries(readings ?? {}).map(
      ([name, values]) => `the reading ${name} as ${values.join(' or ')}: under others it is inapplicable`,
    ),
    ...(evidence ?? []).map(
      (what) => `a recording with ${evidenceWords[what]}: without it, it is inapplicable`,
    ),
  ]
  return needs.length > 0 ? needs : ['nothing but the target and its credentials']
}

const evidenceWords: Record<NonNullable<Needs['evidence']>[number], string> = {
  bytes: 'the bytes that went over the wire',
  secrets: 'the secrets that were sent',
  times: 'the time of each call',
  strangers: 'the calls that the documents do not name',
}

function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(12)} ${line}`)
}
