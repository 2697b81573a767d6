import {
  isExcerpt,
  levelOf,
  levels,
  type Basis,
  type Requirement,
  type Requirements,
} from '../../../contracts/requirements/requirement.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan, plainMarkdown } from '../plain-markdown.js'
import type { LocaleTexts } from '../locale-texts.js'
import { renderTable } from '../table.js'

const bases: readonly Basis[] = ['stated', 'shown', 'http', 'later', 'assumed']

/** What is demanded of either side of each surface, the heaviest first, each with the words it rests on. */
export function renderRequirements({ mocked }: PartnerFacts, locale: LocaleTexts): string {
  const { texts } = locale
  return [
    `## ${texts.requirements}`,
    texts.requirementsNote,
    ...mocked.flatMap((surface) => renderSides(surface, locale)),
  ].join('\n\n')
}

function renderSides({ surface, contract }: MockSurface, locale: LocaleTexts): string[] {
  const sides = {
    server: contract.requirements[surface] ?? {},
    client: contract.clientRequirements[surface] ?? {},
  }
  return (['server', 'client'] as const).flatMap((side) => [
    `### ${codeSpan(surface)}: ${locale.texts.side[side]}`,
    ...renderGroups(sides[side], locale),
  ])
}

/** Folded together: a reader looks for one kind at a time. */
function renderGroups(requirements: Requirements, locale: LocaleTexts): string[] {
  const { texts } = locale
  return levels.flatMap((level) =>
    bases.flatMap((basis) => {
      const group = Object.entries(requirements).filter(
        ([, requirement]) => levelOf(requirement) === level && requirement.basis === basis,
      )
      if (group.length === 0) return []
      const title = `${texts.level[level]} · ${texts.basis[basis]} · ${group.length}`
      return [`<details><summary>${title}</summary>`, renderGroup(group, locale), '</details>']
    }),
  )
}

function renderGroup(group: readonly [string, Requirement][], locale: LocaleTexts): string {
  const { texts } = locale
  const isQuoted = group.some(([, requirement]) => requirement.basis !== 'assumed')
  return renderTable(
    [texts.name, texts.requirement, ...(isQuoted ? [texts.quote] : [])],
    group.map(([name, requirement]) => [
      codeSpan(name),
      demandOf(requirement, locale),
      ...(requirement.basis === 'assumed' ? [] : [renderQuote(requirement, locale)]),
    ]),
  )
}

function renderQuote(
  { quote, document }: { quote: string; document: string },
  { texts }: LocaleTexts,
): string {
  const source = isExcerpt(document) ? `${texts.excerpt}, ${codeSpan(document)}` : codeSpan(document)
  return `“${plainMarkdown(quote)}” (${source})`
}

function demandOf({ text, operation, reading, untestable }: Requirement, locale: LocaleTexts): string {
  const { texts } = locale
  return [
    plainMarkdown(locale.of(text)),
    operation && codeSpan(operation),
    reading && `${texts.reading} ${codeSpan(reading)}`,
    untestable && `_${texts.untestable}_ ${plainMarkdown(locale.of(untestable))}`,
  ]
    .filter(Boolean)
    .join('<br>')
}
