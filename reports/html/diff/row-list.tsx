import type { Row } from '../../diff/rows.js'
import { localeTexts, type LocaleTexts } from '../../diff/locale-texts.js'
import { Command } from '../exchange/command.js'
import { Text } from '../text/text.js'

const [english, turkish] = [localeTexts('en'), localeTexts('tr')]

/** Labels and values, in both languages: the rows of one are those of the other. */
export function RowList({ of }: { of: (locale: LocaleTexts) => Row[] }) {
  const inTurkish = of(turkish)
  return (
    <dl>
      {of(english).map((row, at) => (
        <RowItem en={row} tr={inTurkish[at]!} />
      ))}
    </dl>
  )
}

function RowItem({ en, tr }: { en: Row; tr: Row }) {
  return (
    <>
      <dt>
        <Text of={{ en: en.label, tr: tr.label }} />
      </dt>
      <dd>
        {en.name === 'again' ? <Command text={en.value} /> : <Text of={{ en: en.value, tr: tr.value }} />}
      </dd>
    </>
  )
}
