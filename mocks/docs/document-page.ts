import { piecesOf, type DocumentPiece } from '../../contracts/lint/coverage/document-pieces.js'
import type { DocumentCoverage, Resting } from '../../contracts/lint/coverage/document-coverage.js'
import { contractPlaceOf } from './contract-place.js'
import { demandGroups } from './sections/demand-groups.js'
import type { PartnerFacts } from './partner-facts.js'
import { codeSpan, plainMarkdown } from './plain-markdown.js'
import type { LocaleTexts } from './locale-texts.js'
import { renderTable } from './table.js'

/** A partner's document, sentence by sentence, beside each what of the contract rests on it or why nothing does. */
export function renderDocumentPage({ contract, documents }: PartnerFacts, locale: LocaleTexts): string {
  const { texts, language } = locale
  const other = language === 'en' ? 'tr' : 'en'
  return `${[
    `<!-- ${texts.written} -->`,
    `# ${contract.name}: ${texts.documentTitle}`,
    `[${texts.otherLanguage}](../../${other}/partners/${contract.partner}-document.md) · [${contract.name}](${contract.partner}.md)`,
    texts.documentNote,
    ...documents.map((coverage) => renderDocument(coverage, { contract }, locale)),
  ].join('\n\n')}\n`
}

function renderDocument(
  coverage: DocumentCoverage,
  facts: Pick<PartnerFacts, 'contract'>,
  locale: LocaleTexts,
): string {
  const { texts } = locale
  const pieces = piecesOf(coverage)
  const rows = pieces.map((piece) => [
    String(piece.line),
    piece.text.split('\n').map(plainMarkdown).join('<br>'),
    renderGrounds(piece, facts, locale),
  ])
  return [
    `## ${codeSpan(coverage.document)}`,
    texts.documentCount(
      pieces.filter(({ resting }) => resting.length > 0).length,
      pieces.filter(({ resting, excuses }) => resting.length === 0 && excuses.length > 0).length,
    ),
    renderTable([texts.line, texts.documentSays, texts.restsOnIt], rows),
  ].join('\n\n')
}

function renderGrounds(
  { resting, excuses }: DocumentPiece,
  { contract }: Pick<PartnerFacts, 'contract'>,
  locale: LocaleTexts,
): string {
  return [
    ...demandGroups(resting, contract.partner, locale),
    renderPlaces(resting, contract.document, locale),
    ...excuses.map(({ reason }) => `_${locale.texts.obligesNobody}_ ${plainMarkdown(locale.of(reason))}`),
  ]
    .filter(Boolean)
    .join('<br>')
}

/** What of `openapi.yaml` quotes the piece: members, answers, examples. */
function renderPlaces(
  resting: readonly Resting[],
  document: PartnerFacts['contract']['document'],
  { texts }: LocaleTexts,
): string {
  const places = resting
    .filter(({ demand }) => demand === undefined)
    .map(({ what }) => codeSpan(contractPlaceOf(what, document)))
  return places.length > 0 ? `${texts.contractPlaces} ${places.join(', ')}` : ''
}
