import type { PartnerFacts } from '../partner-facts.js'
import { codeSpan } from '../plain-markdown.js'
import type { LocaleTexts } from '../locale-texts.js'
import { renderTable } from '../table.js'

/** Where the documents leave a choice: the question, what can be chosen, what is chosen unasked and why. */
export function renderReadings({ contract }: PartnerFacts, locale: LocaleTexts): string {
  const { texts } = locale
  const readings = Object.entries(contract.readings).map(([name, { question, values, why, ...reading }]) =>
    [
      `### ${codeSpan(name)}`,
      locale.of(question),
      renderTable(
        [texts.value, texts.meaning],
        [reading.default, ...Object.keys(values).filter((value) => value !== reading.default)].map(
          (value) => [
            value === reading.default ? `**${codeSpan(value)}** (${texts.isDefault})` : codeSpan(value),
            locale.of(values[value]!),
          ],
        ),
      ),
      `${texts.why} ${locale.of(why)}`,
    ].join('\n\n'),
  )
  return [`## ${texts.readings}`, texts.readingsNote, ...readings].join('\n\n')
}
