import { partnerSheet } from '../../../contracts/contract/surfaces.js'
import type { Story } from './story.js'

const words = {
  en: { good: 'A good implementation' },
  tr: { good: 'İyi bir uygulama' },
} as const

/** The stories for people: what happens in each, and what a good implementation does; step by step where it is asked. */
export function renderStories(stories: readonly Story[], language: 'en' | 'tr', withSteps: boolean): string {
  return stories
    .map(({ id, title, text, good, partners, steps }) =>
      [
        `${id}: ${title[language]} (${partners.map((partner) => partnerSheet(partner).name).join(', ')})`,
        `  ${text[language]}`,
        `  ${words[language].good}: ${good[language]}`,
        ...(withSteps ? steps.map((step, index) => `  ${index + 1}. ${step.text[language]}`) : []),
        '',
      ].join('\n'),
    )
    .join('\n')
}
