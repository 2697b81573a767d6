import { voiceOf, type TerminalOptions, type Voice } from '../../terminal/voice.js'
import { speechOf, type Speech } from '../locale-texts.js'

/** How a comparison speaks on a screen: it looks like the terminal report. */
export interface DiffVoice {
  report: Voice
  colors: Voice['colors']
  speech: Speech
}

export function diffVoiceOf({ color, language = 'en' }: TerminalOptions): DiffVoice {
  const report = voiceOf({ color, language })
  return { report, colors: report.colors, speech: speechOf(language) }
}
