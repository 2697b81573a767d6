import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { RateLimitRule } from '../../../../limits/rate-limits/rate-limits.js'
import { formText } from '../parts/form-text.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'

/** How many requests a caller may send in a window of the world's clock. */
export function RateLimitForm({ surface: { surface, operations } }: { surface: SurfaceCatalog }) {
  const texts = useTexts()
  const rules = useWorld(() => control.get<RateLimitRule[]>('rate-limits')) ?? []
  const isOffered = operations.some(({ provocations }) =>
    provocations.some(({ name }) => name.startsWith('429')),
  )
  const change = (act: () => Promise<unknown>): void => void attempt(act, texts.done).then(worldChanged)
  return (
    <section>
      <h2>{texts.rateLimit}</h2>
      {isOffered ? (
        <form
          class="inline-form"
          onSubmit={(event) => {
            event.preventDefault()
            const form = event.currentTarget
            const limit = Number(formText(form, 'limit'))
            const perSeconds = Number(formText(form, 'perSeconds'))
            change(() => control.put('rate-limits', { surface, limit, perSeconds }))
          }}
        >
          <label>
            {texts.requests}
            <input name="limit" type="number" min={0} required defaultValue="5" />
          </label>
          <label>
            {texts.inSeconds}
            <input name="perSeconds" type="number" min={1} required defaultValue="60" />
          </label>
          <button type="submit">{texts.limit}</button>
        </form>
      ) : (
        <p class="quiet">{texts.noRateLimit}</p>
      )}
      <ul class="faults">
        {rules.map((rule) => (
          <li key={`${rule.surface} ${rule.caller ?? ''}`}>
            <span class="what">
              {rule.surface}: {texts.limitOf(rule.limit, rule.perSeconds ?? 60)}{' '}
              {rule.caller === undefined ? '' : '·'}
            </span>
            <button
              type="button"
              class="plain"
              aria-label={texts.deleteOf(rule.surface)}
              onClick={() =>
                change(() => {
                  const query = new URLSearchParams({
                    surface: rule.surface,
                    ...(rule.caller !== undefined && { caller: rule.caller }),
                  })
                  return control.delete(`rate-limits?${query.toString()}`)
                })
              }
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
