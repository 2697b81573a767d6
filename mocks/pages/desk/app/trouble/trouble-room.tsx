import { catalog } from '../state/known.js'
import { ask, place } from '../state/place.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'
import { DefectList } from './defect-list.jsx'
import { FaultTable } from './fault-table.jsx'
import { ProvokeForm } from './provoke-form.jsx'
import { RateLimitForm } from './rate-limit-form.jsx'
import { SignatureChoice } from './signature-choice.jsx'

/** What shall go wrong, and how often it did. */
export function TroubleRoom() {
  const texts = useTexts()
  const { asked } = useStore(place)
  const surfaces = useStore(catalog)
  const surface = surfaces.find((one) => one.surface === asked['surface']) ?? surfaces[0]
  if (!surface) return <p class="empty">{texts.loading}</p>
  return (
    <div class="sheet">
      <FaultTable chosen={asked['fault']} />
      <section>
        <div class="section-head">
          <h2>{texts.makeTrouble}</h2>
          <select
            aria-label={texts.surface}
            value={surface.surface}
            onChange={(event) => ask({ surface: event.currentTarget.value })}
          >
            {surfaces.map((one) => (
              <option key={one.surface} value={one.surface}>
                {one.name} · {one.surface}
              </option>
            ))}
          </select>
        </div>
        <ProvokeForm key={surface.surface} surface={surface} />
      </section>
      <div class="halves">
        <RateLimitForm surface={surface} />
        <SignatureChoice />
      </div>
      <DefectList key={surface.surface} surface={surface} />
    </div>
  )
}
