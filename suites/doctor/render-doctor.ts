import type { Language } from '../../contracts/text/preferred-language.js'
import type { Diagnosis } from './diagnosis.js'

/** What is looked at besides targets, in words of the reader: a target's name is its people's. */
const subjects: Record<Language, Readonly<Record<string, string>>> = {
  en: {},
  tr: { configuration: 'yapılandırma' },
}

const words = {
  en: {
    fine: 'fine',
    notice: 'notice',
    obstacle: 'OBSTACLE',
    clear: 'Nothing stands in the way.',
    untold: 'No configuration, no target: nothing was looked at but this machine.',
    blocked: (count: number) =>
      `${count === 1 ? 'One thing stands' : `${count} things stand`} in the way of a verdict.`,
  },
  tr: {
    fine: 'tamam',
    notice: 'bilgi',
    obstacle: 'ENGEL',
    clear: 'Engel yok.',
    untold: 'Yapılandırma yok, hedef yok: bu makineden başka bir şeye bakılmadı.',
    blocked: (count: number) => `Sonuç alınmasının önünde ${count} engel var.`,
  },
} as const

/** For a screen: a line for each thing that was looked at, and what it comes to. */
export function renderDoctor(diagnoses: readonly Diagnosis[], language: Language): string {
  const { clear, untold, blocked, ...states } = words[language]
  const width = Math.max(...Object.values(states).map(({ length }) => length))
  const lines = diagnoses.map(
    ({ subject, state, text }) =>
      `${states[state].padEnd(width)}  ${subjects[language][subject] ?? subject}: ${text[language]}`,
  )
  const obstacles = diagnoses.filter(({ state }) => state === 'obstacle').length
  const hasTargets = diagnoses.some(({ subject, state }) => subject === 'configuration' && state === 'fine')
  const conclusion = obstacles > 0 ? blocked(obstacles) : hasTargets ? clear : untold
  return [...lines, '', conclusion].join('\n')
}
