import type { CheckRecord } from '../../suites/record/run-record.js'
import { labels as english } from '../findings/finding-labels.en.js'
import { labels as turkish } from '../findings/finding-labels.tr.js'
import { code, gfm } from '../markdown/markdown.js'
import type { Language } from '../text/language.js'
import { words as englishWords } from '../text/words.en.js'
import { words as turkishWords } from '../text/words.tr.js'

/** How grave a failure is: of all words that GitHub, VS Code and others know. */
export const sarifLevels = { must: 'error', should: 'warning', may: 'note' } as const

/** What a viewer without our pages needs of each check that failed, once for each: what is demanded, and on whose words. */
export function reportingRules(checks: readonly CheckRecord[], language: Language) {
  const known = new Map(checks.map((check) => [check.id, check]))
  return [...known.values()].map((check) => ruleOf(check, language))
}

function ruleOf(check: CheckRecord, language: Language) {
  const { id, level, basis, requirement, title, requirementText, document, quote } = check
  const words = language === 'tr' ? turkishWords : englishWords
  const labels = language === 'tr' ? turkish : english
  const demanded = requirementText[language]
  const ground = words.basis[basis]
  const explain = `npx --no-install uyum explain ${id}`
  return {
    id,
    name: requirement,
    shortDescription: { text: title[language] },
    fullDescription: { text: demanded },
    defaultConfiguration: { level: sarifLevels[level] },
    help: {
      text: [
        `${labels.requires}: ${demanded}`,
        ...(quote === '' ? [] : [`${labels.quote}: “${quote}”`]),
        `${labels.document}: ${[document, ground].filter(Boolean).join(', ')}`,
        explain,
      ].join('\n'),
      markdown: [
        gfm`${demanded}`,
        ...(quote === '' ? [] : [gfm`> ${quote.replaceAll('\n', ' ')}`]),
        document === '' ? gfm`${ground}` : gfm`${code(document)}, ${ground}`,
        code(explain),
      ]
        .map(({ text }) => text)
        .join('\n\n'),
    },
    properties: {
      tags: ['conformance', id.split('/')[0]!, ...check.tags].slice(0, 20),
      precision: 'very-high',
      'problem.severity': { must: 'error', should: 'warning', may: 'recommendation' }[level],
      level,
      basis,
    },
  }
}
