import type { Language } from '../../contracts/text/preferred-language.js'
import type { Diagnosis } from './diagnosis.js'

const words = {
  en: {
    fine: 'fine',
    notice: 'notice',
    obstacle: 'OBSTACLE',
    clear: 'Nothing stands in the way.',
    blocked: (count: number) =>
      `${count === 1 ? 'One thing stands' : `${count} things stand`} in the way of a verdict.`,
  },
  tr: {
    fine: 'iyi',
    notice: 'not',
    obstacle: 'ENGEL',
    clear: 'Engel yok.',
    blocked: (count: number) => `Sonuç alınmasının önünde ${count} engel var.`,
  },
} as const

/** For a screen: a line for each thing that was looked at, and what it comes to. */
export function renderDoctor(diagnoses: readonly Diagnosis[], language: Language): string {
  const { clear, blocked, ...states } = words[language]
  const width = Math.max(...Object.values(states).map(({ length }) => length))
  const lines = diagnoses.map(
    ({ subject, state, text }) => `${states[state].padEnd(width)}  ${subject}: ${text[language]}`,
  )
  const obstacles = diagnoses.filter(({ state }) => state === 'obstacle').length
  return [...lines, '', obstacles === 0 ? clear : blocked(obstacles)].join('\n')
}
