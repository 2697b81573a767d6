import type { Resting } from '../../../contracts/lint/coverage/document-coverage.js'
import { levelOf } from '../../../contracts/requirements/requirement.js'
import { codeSpan } from '../plain-markdown.js'
import type { LocaleTexts } from '../locale-texts.js'

type Demand = NonNullable<Resting['demand']>

/** More names than these are folded together. */
const most = 6

/** The requirements among what rests on a sentence, of each surface and side together, each with its weight. */
export function demandGroups(resting: readonly Resting[], partner: string, locale: LocaleTexts): string[] {
  const groups = new Map<string, Demand[]>()
  for (const { demand } of resting) {
    if (!demand) continue
    const title = `${codeSpan(demand.surface)}: ${locale.texts.side[demand.side]}`
    groups.set(title, [...(groups.get(title) ?? []), demand])
  }
  return [...groups].map(([title, demands]) => {
    const names = demands.map((demand) => nameOf(demand, locale)).join(', ')
    const head = `[${title}](${partner}.md#${anchorOf(title)})`
    return demands.length > most
      ? `<details><summary>${head}: ${demands.length}</summary>${names}</details>`
      : `${head}: ${names}`
  })
}

function nameOf({ name, requirement }: Demand, { texts }: LocaleTexts): string {
  const { reading } = requirement
  const remarks = [texts.level[levelOf(requirement)], reading && `${texts.reading} ${codeSpan(reading)}`]
  return `${codeSpan(name)} (${remarks.filter(Boolean).join(', ')})`
}

/** A heading's anchor as GitHub makes it. */
function anchorOf(heading: string): string {
  return heading.replaceAll(/[^\p{L}\p{N}\s_-]/gu, '').replaceAll(' ', '-')
}
