import type { RecordComparison } from '../../diff/compare/record-comparison.js'
import type { DiffFailOn } from '../../diff/compare/regressions.js'
import { localeTexts, type LocaleTexts } from '../../diff/locale-texts.js'
import { summaryOf, type Summary } from '../../diff/summary.js'
import { verdictSymbols } from '../../findings/outcome-symbols.js'
import { Text } from '../text/text.js'
import { Said } from './said.js'

/** The answer, why, and what must not be overlooked. */
export function DiffSummary({ comparison, failOn }: { comparison: RecordComparison; failOn: DiffFailOn }) {
  const told = (locale: LocaleTexts): Summary => summaryOf(comparison, failOn, locale)
  const [en, tr] = [told(localeTexts('en')), told(localeTexts('tr'))]
  const verdict = en.hasRegression ? 'nonconformant' : 'conformant'
  return (
    <>
      <div class={`verdict ${verdict}`}>
        <p>
          <strong class={`mark ${verdict}`}>
            <span aria-hidden="true">{verdictSymbols[verdict]}</span>{' '}
            <Said by={(locale) => told(locale).heading} />
          </strong>
        </p>
        {en.reasons.length > 0 && (
          <ul>
            {en.reasons.map((reason, at) => (
              <li>
                <Text of={{ en: reason, tr: tr.reasons[at]! }} />
              </li>
            ))}
          </ul>
        )}
      </div>
      {en.asides.map((aside, at) => (
        <p class="loud">
          <Text of={{ en: aside, tr: tr.asides[at]! }} />
        </p>
      ))}
    </>
  )
}
