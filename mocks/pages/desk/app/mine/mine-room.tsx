import { catalog } from '../state/known.js'
import { partnerOf } from '../state/partner-of.js'
import { useStore } from '../state/store.js'
import { useTexts } from '../text/language.js'
import { PartnerCard } from './partner-card.jsx'
import { SandboxList } from './sandbox-list.jsx'
import { SnapshotList } from './snapshot-list.jsx'
import { TargetList } from './target-list.jsx'

/** What is the reader's own here: addresses, credentials, receivers, sandboxes, and how the documents are read. */
export function MineRoom() {
  const texts = useTexts()
  const surfaces = useStore(catalog)
  const partners = [...new Set(surfaces.map(({ surface }) => partnerOf(surface)))]
  return (
    <div class="sheet">
      <div class="halves">
        <SandboxList />
        <SnapshotList />
      </div>
      <TargetList surfaces={surfaces} />
      <section>
        <h2>{texts.partners}</h2>
        {partners.map((partner) => (
          <PartnerCard
            key={partner}
            partner={partner}
            surfaces={surfaces.filter(({ surface }) => surface.startsWith(`${partner}/`))}
          />
        ))}
      </section>
    </div>
  )
}
