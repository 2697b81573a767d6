import type { ShownExchange } from '../../../../control/shown-exchange.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'
import { violationWords } from '../../../../../contracts/validation/violation-words.js'

export type ShownViolation = ShownExchange['violations'][number]

/** What broke the contract, each with what the partner's document says of it. */
export function ViolationList({ violations }: { violations: readonly ShownViolation[] }) {
  const texts = useTexts()
  const speech = useStore(language)
  if (violations.length === 0) return null
  return (
    <div class="violations">
      <h3>{texts.brokeContract}</h3>
      <ul>
        {violations.map(({ path, message, quote, document }) => (
          <li key={`${path} ${message}`}>
            <code>{path}</code> {violationWords(message, speech)}
            {quote !== undefined && (
              <blockquote lang="tr">
                {quote} <cite>{document}</cite>
              </blockquote>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
