import type { ClockMode } from '../../../suites/record/run-record.js'
import { Label } from '../check/label.js'
import { Text } from '../text/text.js'
import { texts as english } from '../text/texts.en.js'
import { texts as turkish } from '../text/texts.tr.js'

/** Whether the documents' minute lasted one. */
export function RunClock({ clock }: { clock: ClockMode }) {
  if (clock.mode === 'real') return <Label name="realClock" />
  const seconds = String(clock.minuteMs / 1000)
  return <Text of={{ en: english.shortClock(seconds), tr: turkish.shortClock(seconds.replace('.', ',')) }} />
}
