import { voiceOf, type TerminalOptions, type Voice } from '../../terminal/voice.js'
import { localeTexts, type LocaleTexts } from '../locale-texts.js'

/** How a comparison speaks on a screen: it looks like the terminal report. */
export interface DiffVoice {
  report: Voice
  colors: Voice['colors']
  locale: LocaleTexts
}

export function diffVoiceOf({ color, language = 'en' }: TerminalOptions): DiffVoice {
  const report = voiceOf({ color, language })
  return { report, colors: report.colors, locale: localeTexts(language) }
}
