import type { Language } from '../../contracts/text/preferred-language.js'
import type { CheckRecord } from '../record/run-record.js'
import type { Replay } from './replay-command.js'
import { texts as english, type ReplayTexts } from './text/texts.en.js'
import { texts as turkish } from './text/texts.tr.js'

/** A replay for a screen. */
export function renderReplay(
  { check, baseUrl, change, contractChanged, then, now, interruptedAfter }: Replay,
  language: Language = 'en',
): string {
  const words = language === 'tr' ? turkish : english
  return [
    `${words.change[change]}: ${check}`,
    `  ${now.title[language]}`,
    `  ${words.at} ${baseUrl}`,
    ...found(words.then, then, words, language),
    ...found(words.now, now, words, language),
    ...(interruptedAfter === undefined ? [] : [`  ${words.interrupted(interruptedAfter)}`]),
    ...(contractChanged ? [`  ${words.contractChanged}`] : []),
    ...(change === 'fixed' || change === 'passing as before'
      ? []
      : now.exchanges.slice(-1).map(({ curl }) => `  ${curl}`)),
  ].join('\n')
}

function found(when: string, check: CheckRecord, words: ReplayTexts, language: Language): string[] {
  const { expected, actual, reason } = language === 'tr' ? check.tr : check
  const lines = [
    ['', words.outcome[check.outcome]],
    [`${words.expected} `, expected],
    [`${words.got} `, actual],
    [`${words.because} `, check.outcome === 'failed' ? '' : reason],
  ] as const
  return lines
    .filter(([, text]) => text !== '')
    .map(([label, text], index) => `  ${(index === 0 ? when : '').padEnd(6)}${label}${text}`)
}
