import type { CheckRecord } from '../../../suites/record/run-record.js'
import { basisWords } from '../../text/basis-words.js'
import { visibleText } from '../../text/visible-text.js'
import { quoteLanguage } from './quote-language.js'
import { Word } from '../text/word.js'

/** The sentence that a requirement rests on, as it stands in its document, with the document and the basis. */
export function Quotation({ check }: { check: CheckRecord }) {
  return (
    <>
      {check.quote && (
        <blockquote lang={quoteLanguage(check)}>
          {check.columns && <span class="columns">{visibleText(`${check.columns}\n`)}</span>}
          {visibleText(check.quote)}
        </blockquote>
      )}
      <p class="source">
        {check.document && (
          <>
            <cite>{visibleText(check.document)}</cite>,{' '}
          </>
        )}
        <Word of={(words) => visibleText(basisWords(check, words))} />
      </p>
    </>
  )
}
