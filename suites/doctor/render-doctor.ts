import type { Language } from '../../contracts/text/preferred-language.js'
import { theConfiguration, type Diagnosis } from './diagnosis.js'

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
      `${states[state].padEnd(width)}  ${typeof subject === 'string' ? subject : subject[language]}: ${text[language]}`,
  )
  const obstacles = diagnoses.filter(({ state }) => state === 'obstacle').length
  const hasTargets = diagnoses.some(({ subject, state }) => subject === theConfiguration && state === 'fine')
  const conclusion = obstacles > 0 ? blocked(obstacles) : hasTargets ? clear : untold
  return [...lines, '', conclusion].join('\n')
}
