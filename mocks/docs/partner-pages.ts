import { partnerNames } from '../../contracts/contract/surfaces.js'
import { loadTurkishTexts } from '../../contracts/contract/load-contract.js'
import { renderDocumentPage } from './document-page.js'
import { loadPartnerFacts } from './partner-facts.js'
import { renderPartnerPage } from './partner-page.js'
import { localeTexts } from './locale-texts.js'

/** The pages of each partner in both languages, by its path below the folder of the documentation. */
export async function partnerPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>()
  for (const partner of partnerNames) {
    const facts = await loadPartnerFacts(partner)
    const turkish = await loadTurkishTexts(partner)
    for (const language of ['en', 'tr'] as const) {
      const locale = localeTexts(language, turkish)
      pages.set(`${language}/partners/${partner}.md`, renderPartnerPage(facts, locale))
      pages.set(`${language}/partners/${partner}-document.md`, renderDocumentPage(facts, locale))
    }
  }
  return pages
}
