import { useState } from 'preact/hooks'
import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownDefect } from '../../../../control/operations/defect-controls.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'

/** As many as are read at a glance; the search finds the others. */
const mostShown = 12

/** The requirements that the mock can be made to violate, each with what it demands. */
export function DefectList({ surface: { surface } }: { surface: SurfaceCatalog }) {
  const texts = useTexts()
  const speech = useStore(language)
  const [search, setSearch] = useState('')
  const path = `defects/${surface}`
  const defects = useWorld(() => control.get<ShownDefect[]>(path), path) ?? []
  const violated = defects.filter((defect) => defect.violated).map(({ name }) => name)
  const set = (names: string[]): void =>
    void attempt(() => control.put(path, { violated: names })).then(worldChanged)
  const wanted = search.toLocaleLowerCase(speech)
  const found = defects
    .filter(({ name, text }) => `${name} ${text[speech].toLocaleLowerCase(speech)}`.includes(wanted))
    .toSorted((one, other) => Number(other.violated) - Number(one.violated))
  return (
    <section>
      <div class="section-head">
        <h2>{texts.defects}</h2>
        <input
          type="search"
          placeholder={texts.searchDefect}
          aria-label={texts.searchDefect}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        {violated.length > 0 && (
          <button type="button" onClick={() => set([])}>
            {texts.none}
          </button>
        )}
      </div>
      <p class="quiet">{texts.defectsAre}</p>
      <ul class="defects">
        {found.slice(0, mostShown).map(({ name, text, violated: isViolated }) => (
          <li key={name}>
            <label class="tick">
              <input
                type="checkbox"
                role="switch"
                checked={isViolated}
                onChange={() =>
                  set(isViolated ? violated.filter((other) => other !== name) : [...violated, name])
                }
              />
              <span>
                {text[speech]} <span class="quiet mono">{name}</span>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {found.length > mostShown && <p class="quiet">{texts.moreOf(found.length - mostShown)}</p>}
    </section>
  )
}
