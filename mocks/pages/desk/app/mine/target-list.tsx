import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownDelivery } from '../../../../deliveries/shown-delivery.js'
import type { ShownTarget } from '../../../../deliveries/targets/shown-target.js'
import { TargetForm } from '../parts/target-form.jsx'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { goTo } from '../state/place.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'

/** Who receives what the mocked platforms call by themselves, each with a push to try it. */
export function TargetList({ surfaces }: { surfaces: readonly SurfaceCatalog[] }) {
  const texts = useTexts()
  const targets = useWorld(() => control.get<ShownTarget[]>('delivery-targets'))
  const pushed = [...new Set(surfaces.flatMap(({ orders }) => orders?.pushes?.surface ?? []))]
  const push = (surface: string): void => {
    const operation = surfaces.find((one) => one.surface === surface)?.operations[0]?.id
    void attempt(() => control.post<ShownDelivery[]>('deliveries', { surface, operation })).then((made) => {
      const [delivery] = made ?? []
      if (delivery) goTo('live', { open: `out-${delivery.id}` })
    })
  }
  return (
    <section>
      <h2>{texts.myServers}</h2>
      <p class="quiet">{texts.myServersAre}</p>
      {targets && (
        <ul class="targets">
          {pushed.map((surface) => {
            const target = targets.find((one) => one.surface === surface)
            return (
              <li key={surface + (target?.baseUrl ?? '')}>
                <TargetForm surface={surface} {...(target && { target })} />
                {target && (
                  <div class="actions">
                    <button type="button" onClick={() => push(surface)}>
                      {texts.testPush}
                    </button>
                    <button
                      type="button"
                      class="plain"
                      aria-label={texts.deleteOf(surface)}
                      onClick={() =>
                        void attempt(() => control.delete(`delivery-targets/${surface}`)).then(worldChanged)
                      }
                    >
                      ×
                    </button>
                  </div>
                )}
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
