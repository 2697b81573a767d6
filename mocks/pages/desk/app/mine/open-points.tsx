import { useState } from 'preact/hooks'
import type { ShownPartner } from '../../../../control/operations/partner-controls.js'
import { WithCode } from '../parts/with-code.jsx'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'

/** How a partner's documents are read where they leave a choice, and what only the partner can answer. */
export function OpenPoints({ partner }: { partner: string }) {
  const texts = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  return (
    <details onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{texts.openPoints}</summary>
      {isOpen && <Points partner={partner} />}
    </details>
  )
}

function Points({ partner }: { partner: string }) {
  const texts = useTexts()
  const speech = useStore(language)
  const known = useWorld(() => control.get<ShownPartner>(`partners/${partner}`), partner)
  if (!known) return <p class="quiet">{texts.loading}</p>
  const choose = (name: string, value: string): void => {
    if (!confirm(texts.sureReading)) return worldChanged()
    const chosen = known.readings
      .filter((one) => one.chosen !== one.default)
      .map((one) => [one.name, one.chosen])
    const readings = { ...(Object.fromEntries(chosen) as Record<string, string>), [name]: value }
    void attempt(() => control.post('reset', { readings }), texts.wasReset).then(worldChanged)
  }
  return (
    <div class="points">
      {known.readings.map(({ name, question, quotes, values, chosen, why, default: fallback }) => (
        <fieldset key={`${name} ${chosen}`}>
          <legend>
            <WithCode text={question[speech]} /> <span class="quiet mono">{name}</span>
          </legend>
          {quotes.map(({ quote, document }) => (
            <blockquote lang="tr" key={document + quote}>
              {quote} <cite>{document}</cite>
            </blockquote>
          ))}
          {Object.entries(values).map(([value, text]) => (
            <label class="tick" key={value}>
              <input
                type="radio"
                name={name}
                checked={value === chosen}
                onChange={() => choose(name, value)}
              />
              <span>
                <WithCode text={text[speech]} /> <span class="quiet mono">{value}</span>{' '}
                {value === fallback && <span class="flag">{texts.byDefault}</span>}
              </span>
            </label>
          ))}
          <p class="quiet">
            <WithCode text={why[speech]} />
          </p>
        </fieldset>
      ))}
      <h4>{texts.questions(known.name)}</h4>
      <ol>
        {known.questions.map((question) => (
          <li key={question.en}>
            <WithCode text={question[speech]} />
          </li>
        ))}
      </ol>
    </div>
  )
}
