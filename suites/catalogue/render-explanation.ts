import { basisWords, levelWords } from '../../contracts/text/run-words.js'
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
    ...labelled(labels.level, [`${levelWords[level][language]} (${basisWords[basis][language]}): ${why}`]),
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
    ...labelled(labels.reproduce, [pasted(explanation.reproduce, words)]),
    ...labelled(labels.seeItFail, defect === undefined ? [] : [pasted(defect, words)]),
    ...labelled(labels.seeAlso, explanation.related),
  ].join('\n')
}

/** A line that runs in a folder which has uyum installed, with what its reader fills in said in his words. */
function pasted(line: string, { blanks }: CatalogueTexts): string {
  const filled = Object.entries(blanks).reduce((text, [blank, word]) => text.replaceAll(blank, word), line)
  return filled.replace(/^uyum /, 'npx --no-install uyum ')
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
