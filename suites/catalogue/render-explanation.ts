import { levelWords } from '../../contracts/text/run-words.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import type { Explanation, Needs } from './explanation.js'
import { catalogueTexts } from './text/catalogue-texts.js'
import type { CatalogueTexts } from './text/texts.en.js'

/** An explanation for a screen; `defect` is how to see the check go red on the mock. */
export function renderExplanation(
  explanation: Explanation,
  defect: string | undefined,
  language: Language = 'en',
): string {
  const { id, title, level, basis, requirement, requirementText, quote, columns, document } = explanation
  const words = catalogueTexts(language)
  const { labels } = words
  const why = language === 'tr' ? explanation.tr.why : explanation.why
  return [
    id,
    `  ${title[language]}`,
    '',
    ...labelled(labels.level, [`${levelWords[level][language]} (${words.bases[basis]}): ${why}`]),
    ...labelled(labels.requirement, [requirement, requirementText[language]]),
    ...labelled(labels.operation, [explanation.operation ?? words.any]),
    ...labelled(
      labels.quote,
      quote === undefined
        ? [words.noQuote]
        : [...(columns === undefined ? [] : [columns]), `“${quote}”`, document!],
    ),
    ...labelled(labels.needs, needed(explanation.needs, words)),
    ...labelled(labels.tags, explanation.tags),
    ...labelled(labels.reproduce, [explanation.reproduce]),
    ...labelled(labels.seeItFail, defect === undefined ? [] : [defect]),
    ...labelled(labels.seeAlso, explanation.related),
  ].join('\n')
}

function needed(
  { state, permission, readBack, credentials, without, readings, evidence }: Needs,
  { needs: words, evidence: evidenceWords }: CatalogueTexts,
): string[] {
  const needs = [
    ...(state === undefined ? [] : [words.state(state)]),
    ...(permission === undefined ? [] : [words.permission(permission)]),
    ...(readBack ? [words.readBack] : []),
    ...(credentials ?? []).map(words.credential),
    ...(without ?? []).map(words.without),
    ...Object.entries(readings ?? {}).map(([name, values]) => words.reading(name, values)),
    ...(evidence ?? []).map((what) => words.evidence(evidenceWords[what])),
  ]
  return needs.length > 0 ? needs : [words.nothing]
}

function labelled(label: string, lines: readonly string[]): string[] {
  return lines.map((line, index) => `${(index === 0 ? label : '').padEnd(12)} ${line}`)
}
