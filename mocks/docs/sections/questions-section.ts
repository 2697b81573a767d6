import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan } from '../plain-markdown.js'
import type { LocaleTexts } from '../locale-texts.js'

/** What to ask the partner. */
export function renderQuestions({ contract, questions }: PartnerFacts, locale: LocaleTexts): string {
  const { texts } = locale
  const lines = questions.map(({ readings = [], ...question }, at) => {
    const named = readings.map((name) => `${texts.reading} ${codeSpan(name)}`)
    return `${at + 1}. ${locale.of(question)}${named.length > 0 ? ` (${named.join(', ')})` : ''}`
  })
  return [`## ${texts.questions(contract.name)}`, texts.questionsNote, lines.join('\n')].join('\n\n')
}
