import type { Evidence } from '../../diff/evidence/evidence.js'
import { evidenceParts } from '../../diff/evidence/evidence-text.js'
import type { RunComparison } from '../../diff/compare/record-comparison.js'
import { unrecordedTexts } from '../../diff/evidence/unrecorded-texts.js'
import { localeTexts } from '../../diff/locale-texts.js'
import { Text } from '../text/text.js'
import { Said } from './said.js'

const columns = ['cause', 'difference', 'old', 'new'] as const

/** What else differs between two runs, and what nobody wrote down. */
export function DifferenceTable({ run, anchor }: { run: RunComparison; anchor: string }) {
  const caption = `${anchor}-differences`
  const isEmpty = run.differences.length === 0
  return (
    <section>
      <h3 id={caption}>
        <Said by={({ texts }) => (isEmpty ? texts.noDifferences : texts.differences)} />
      </h3>
      {!isEmpty && (
        <div class="wide" role="group" aria-labelledby={caption} tabindex={0}>
          <table class="differences">
            <thead>
              <tr>
                {columns.map((name) => (
                  <th scope="col">
                    <Said by={({ texts }) => texts.columns[name]} />
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {run.differences.map((one) => (
                <DifferenceRow evidence={one} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Unrecorded run={run} />
    </section>
  )
}

function DifferenceRow({ evidence }: { evidence: Evidence }) {
  return (
    <tr>
      <th scope="row">
        <Said by={({ texts }) => texts.causes[evidence.cause]} />
      </th>
      {(['label', 'old', 'new'] as const).map((part) => (
        <td>
          <Said by={(locale) => evidenceParts(evidence, locale)[part] ?? ''} />
        </td>
      ))}
    </tr>
  )
}

function Unrecorded({ run }: { run: RunComparison }) {
  const inTurkish = unrecordedTexts(run, localeTexts('tr'))
  return (
    <>
      {unrecordedTexts(run, localeTexts('en')).map((text, at) => (
        <p class="incomplete">
          <Text of={{ en: text, tr: inTurkish[at]! }} />
        </p>
      ))}
    </>
  )
}
