import { isExcerpt, levelOf, type Requirement } from '../../contracts/requirements/requirement.js'
import type { Language } from '../../contracts/text/preferred-language.js'
import { checkLevel } from '../run/record/write-check-record.js'
import type { ListedCheck } from './listed-suites.js'
import { catalogueTexts } from './text/catalogue-texts.js'
import type { CatalogueTexts } from './text/texts.en.js'

/** Why a check weighs what it weighs, in a sentence without its end. */
export function whyThisLevel(check: ListedCheck, requirement: Requirement, language: Language): string {
  const words = catalogueTexts(language)
  const level = checkLevel(check, requirement)
  const excerpt = requirement.basis !== 'assumed' && isExcerpt(requirement.document) ? words.excerpt : ''
  return `${words.restsOn[requirement.basis]}${excerpt}${because(check, requirement, words)}; ${words.effect[level]}`
}

function because(check: ListedCheck, requirement: Requirement, words: CatalogueTexts): string {
  if (checkLevel(check, requirement) !== levelOf(requirement)) return words.asksMore
  if (requirement.level === undefined) return ''
  return requirement.basis === 'assumed' ? words.inferred : words.recommended
}
