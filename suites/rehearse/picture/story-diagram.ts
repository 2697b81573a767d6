import {
  isServedByPartner,
  partnerOf,
  partnerSheet,
  type Partner,
} from '../../../contracts/contract/surfaces.js'
import type { Happening, Story, StoryStep } from '../story/story.js'

type Language = 'en' | 'tr'

const words = {
  en: { implementation: 'Implementation', optional: 'perhaps' },
  tr: { implementation: 'Uygulama', optional: 'belki' },
} as const

/** A story as a sequence diagram in Mermaid: a lane for each who takes part, time downwards. */
export function storyDiagram(story: Story, language: Language): string {
  const lanes = [
    ...story.partners.filter((partner) => !isTaker(partner)).map(laneOf),
    `  participant implementation as ${words[language].implementation}`,
    ...story.partners.filter(isTaker).map(laneOf),
  ]
  return ['sequenceDiagram', ...lanes, ...story.steps.flatMap((step) => linesOf(step, language))].join('\n')
}

function isTaker(partner: Partner): boolean {
  return partnerSheet(partner).party === 'courier'
}

function laneOf(partner: Partner): string {
  return `  participant ${partner} as ${partnerSheet(partner).name}`
}

function linesOf(step: StoryStep, language: Language): string[] {
  const [{ surface, operation }] = step.calls
  const partner = partnerOf(surface)
  const arrow = isServedByPartner(surface) ? `implementation->>${partner}` : `${partner}->>implementation`
  const note = `  Note over ${step.kind === 'awaited' ? `implementation,${partner}` : `${partner},implementation`}`
  const optional = step.isOptional ? ` (${words[language].optional})` : ''
  return [
    ...step.before.flatMap((happening) => happeningLine(happening, partner)),
    ...(step.moves.length > 0 ? [`  Note over ${partner}: ${step.moves.join(', ')}`] : []),
    `  ${arrow}: ${operation}${optional}`,
    `${note}: ${plain(step.text[language])}`,
  ]
}

/** What befalls a partner, in the words of the wire: they are the same in both languages. */
function happeningLine(happening: Happening, partner: Partner): string[] {
  if ('fault' in happening) {
    const { surface, operation, effect } = happening.fault
    return [`  Note over ${partnerOf(surface)}: ${operation}: ${effect.error ?? effect.wire ?? ''}`]
  }
  if ('move' in happening) return [`  Note over ${partnerOf(happening.move.surface)}: ${happening.move.to}`]
  if ('advance' in happening) return [`  Note over ${partner}: +${happening.advance / 60} min`]
  if ('deliver' in happening)
    return [`  Note over ${partnerOf(happening.deliver.surface)}: ${happening.deliver.manner}`]
  return []
}

/** A semicolon or a number sign would end the line for Mermaid. */
function plain(text: string): string {
  return text.replaceAll(';', ',').replaceAll('#', '')
}
