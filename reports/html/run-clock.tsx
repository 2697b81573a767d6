import type { ClockMode } from '../../suites/run-record.js'
import { Label } from './label.js'
import { Text } from './text.js'
import { texts as english } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** Whether the documents' minute lasted one. */
export function RunClock({ clock }: { clock: ClockMode }) {
  if (clock.mode === 'real') return <Label name="realClock" />
  const seconds = String(clock.minuteMs / 1000)
  return <Text of={{ en: english.shortClock(seconds), tr: turkish.shortClock(seconds.replace('.', ',')) }} />
}
