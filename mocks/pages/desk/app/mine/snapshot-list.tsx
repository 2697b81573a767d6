import type { ShownSnapshot } from '../../../../control/operations/snapshot-controls.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'

/** States of this world that were written down, to go back to. */
export function SnapshotList() {
  const texts = useTexts()
  const snapshots = useWorld(() => control.get<ShownSnapshot[]>('snapshots')) ?? []
  const take = (): void =>
    void attempt(() => control.post<ShownSnapshot>('snapshots'), texts.snapshotTaken).then(worldChanged)
  return (
    <section>
      <div class="section-head">
        <h2>{texts.snapshots}</h2>
        <button type="button" onClick={take}>
          {texts.takeSnapshot}
        </button>
      </div>
      {snapshots.length === 0 && <p class="quiet">{texts.noSnapshots}</p>}
      <ul class="faults">
        {snapshots.map(({ id, kept }) => (
          <li key={id}>
            <span class="what">
              {id} <span class="quiet">{kept.join(', ')}</span>
            </span>
            <button
              type="button"
              onClick={() =>
                void attempt(
                  () => control.post(`snapshots/${encodeURIComponent(id)}/restore`),
                  texts.restored,
                ).then(worldChanged)
              }
            >
              {texts.restore}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
