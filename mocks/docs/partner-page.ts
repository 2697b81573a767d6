import { renderCode } from './sections/code-section.js'
import { renderLifecycle } from './sections/lifecycle-section.js'
import type { PartnerFacts } from './partner-facts.js'
import { renderOperations } from './sections/operations-section.js'
import { renderQuestions } from './sections/questions-section.js'
import { renderReadings } from './sections/readings-section.js'
import { renderRequirements } from './sections/requirements-section.js'
import type { LocaleTexts } from './locale-texts.js'
import { renderSurfaces } from './sections/surfaces-section.js'

/** All that is known of one partner, on one page. */
export function renderPartnerPage(facts: PartnerFacts, locale: LocaleTexts): string {
  const { contract } = facts
  const { texts, language } = locale
  const other = language === 'en' ? 'tr' : 'en'
  return `${[
    `<!-- ${texts.written} -->`,
    `# ${contract.name}`,
    `[${texts.otherLanguage}](../../${other}/partners/${contract.partner}.md) · [${texts.documentLink}](${contract.partner}-document.md) · ${texts.guide}`,
    renderSurfaces(facts, locale),
    renderOperations(facts, locale),
    renderCode(facts, locale),
    renderLifecycle(facts, locale),
    renderReadings(facts, locale),
    renderQuestions(facts, locale),
    renderRequirements(facts, locale),
  ].join('\n\n')}\n`
}
