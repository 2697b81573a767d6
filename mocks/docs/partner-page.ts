import { renderAnswers } from './sections/answers-section.js'
import { renderFields } from './sections/fields-section.js'
import { renderLifecycle } from './sections/lifecycle-section.js'
import type { PartnerFacts } from './partner-facts.js'
import { renderQuestions } from './sections/questions-section.js'
import { renderReadings } from './sections/readings-section.js'
import { renderRequirements } from './sections/requirements-section.js'
import type { Speech } from './locale-texts.js'
import { renderSurfaces } from './sections/surfaces-section.js'

/** All that is known of one partner, on one page. */
export function renderPartnerPage(facts: PartnerFacts, speech: Speech): string {
  const { contract } = facts
  const { texts, language } = speech
  const other = language === 'en' ? 'tr' : 'en'
  return `${[
    `<!-- ${texts.written} -->`,
    `# ${contract.name}`,
    `[${texts.otherLanguage}](../../${other}/partners/${contract.partner}.md) · [${texts.documentLink}](${contract.partner}-document.md) · ${texts.guide}`,
    renderSurfaces(facts, speech),
    renderAnswers(facts, speech),
    renderFields(facts, speech),
    renderLifecycle(facts, speech),
    renderReadings(facts, speech),
    renderQuestions(facts, speech),
    renderRequirements(facts, speech),
  ].join('\n\n')}\n`
}
