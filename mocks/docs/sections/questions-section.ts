import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan } from '../plain-markdown.js'
import type { Speech } from '../locale-texts.js'

/** What to ask the partner. */
export function renderQuestions({ contract, questions }: PartnerFacts, speech: Speech): string {
  const { texts } = speech
  const lines = questions.map(({ readings = [], ...question }, at) => {
    const named = readings.map((name) => `${texts.reading} ${codeSpan(name)}`)
    return `${at + 1}. ${speech.of(question)}${named.length > 0 ? ` (${named.join(', ')})` : ''}`
  })
  return [`## ${texts.questions(contract.name)}`, texts.questionsNote, lines.join('\n')].join('\n\n')
}
