import type { Language } from '../../../contracts/text/preferred-language.js'
import type { Scenario } from './scenario.js'

/** The scenarios for a screen: what happens in each, and what a good client does. */
export function renderScenarios(scenarios: readonly Scenario[], language: Language = 'en'): string {
  const words = texts[language]
  return scenarios
    .map(({ name, text, goodClient, faults, isNothingWithout }) =>
      [
        name,
        line(words.happens, text[language]),
        line(words.goodClient, goodClient[language]),
        ...(isNothingWithout === 'faults' ? [line(words.onlyFor, Object.keys(faults).join(', '))] : []),
        ...(isNothingWithout === 'pushes' ? [line(words.onlyWith, '--peer')] : []),
      ].join('\n'),
    )
    .join('\n\n')
}

function line(label: string, text: string): string {
  return `  ${label.padEnd(15)} ${text}`
}

const texts = {
  en: { happens: 'what happens', goodClient: 'a good client', onlyFor: 'only for', onlyWith: 'only with' },
  tr: { happens: 'ne olur', goodClient: 'iyi bir istemci', onlyFor: 'yalnız', onlyWith: 'yalnız şununla' },
}
