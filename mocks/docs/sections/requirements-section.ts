import {
  isExcerpt,
  levelOf,
  type Basis,
  type Level,
  type Requirement,
} from '../../../contracts/requirement.js'
import type { Requirements } from '../../../contracts/requirement.js'
import type { MockSurface } from '../../surfaces/mock-surface.js'
import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan, plainMarkdown } from '../plain-markdown.js'
import type { Speech } from '../locale-texts.js'
import { renderTable } from '../table.js'

const levels: readonly Level[] = ['must', 'should', 'may']
const bases: readonly Basis[] = ['stated', 'shown', 'http', 'later', 'assumed']

/** What is demanded of either side of each surface, the heaviest first, each with the words it rests on. */
export function renderRequirements({ mocked }: PartnerFacts, speech: Speech): string {
  const { texts } = speech
  return [
    `## ${texts.requirements}`,
    texts.requirementsNote,
    ...mocked.flatMap((surface) => renderSides(surface, speech)),
  ].join('\n\n')
}

function renderSides({ surface, contract }: MockSurface, speech: Speech): string[] {
  const sides = {
    server: contract.requirements[surface] ?? {},
    client: contract.clientRequirements[surface] ?? {},
  }
  return (['server', 'client'] as const).flatMap((side) => [
    `### ${codeSpan(surface)}: ${speech.texts.side[side]}`,
    ...renderGroups(sides[side], speech),
  ])
}

/** Folded together: a reader looks for one kind at a time. */
function renderGroups(requirements: Requirements, speech: Speech): string[] {
  const { texts } = speech
  return levels.flatMap((level) =>
    bases.flatMap((basis) => {
      const group = Object.entries(requirements).filter(
        ([, requirement]) => levelOf(requirement) === level && requirement.basis === basis,
      )
      if (group.length === 0) return []
      const title = `${texts.level[level]} · ${texts.basis[basis]} · ${group.length}`
      return [`<details><summary>${title}</summary>`, renderGroup(group, speech), '</details>']
    }),
  )
}

function renderGroup(group: readonly [string, Requirement][], speech: Speech): string {
  const { texts } = speech
  const isQuoted = group.some(([, requirement]) => requirement.basis !== 'assumed')
  return renderTable(
    [texts.name, texts.requirement, ...(isQuoted ? [texts.quote] : [])],
    group.map(([name, requirement]) => [
      codeSpan(name),
      demandOf(requirement, speech),
      ...(requirement.basis === 'assumed' ? [] : [renderQuote(requirement, speech)]),
    ]),
  )
}

function renderQuote({ quote, document }: { quote: string; document: string }, { texts }: Speech): string {
  const source = isExcerpt(document) ? `${texts.excerpt}, ${codeSpan(document)}` : codeSpan(document)
  return `“${plainMarkdown(quote)}” (${source})`
}

function demandOf({ text, operation, reading, untestable }: Requirement, speech: Speech): string {
  const { texts } = speech
  return [
    plainMarkdown(speech.of(text)),
    operation && codeSpan(operation),
    reading && `${texts.reading} ${codeSpan(reading)}`,
    untestable && `_${texts.untestable}_ ${plainMarkdown(speech.of(untestable))}`,
  ]
    .filter(Boolean)
    .join('<br>')
}
