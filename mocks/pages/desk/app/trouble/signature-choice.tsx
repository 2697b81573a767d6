import type { ShownTarget } from '../../../../deliveries/targets/shown-target.js'
import { control } from '../state/control.js'
import { useWorld, worldChanged } from '../state/known.js'
import { hashOf } from '../state/place.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'

const kinds = ['right', 'wrong', 'missing'] as const

/** What is wrong with the calls that the mock makes: their signature, and whether they wait. */
export function SignatureChoice() {
  const texts = useTexts()
  const targets = useWorld(() => control.get<ShownTarget[]>('delivery-targets')) ?? []
  const change = ({ surface, ...target }: ShownTarget): void =>
    void attempt(() => control.put(`delivery-targets/${surface}`, target), texts.done).then(worldChanged)
  return (
    <section>
      <h2>{texts.deliveries}</h2>
      {targets.length === 0 && (
        <p class="quiet">
          {texts.noTargets} <a href={hashOf({ room: 'mine', asked: {} })}>{texts.mine}</a>
        </p>
      )}
      <ul class="faults">
        {targets.map((target) => (
          <li key={target.surface}>
            <span class="what">{target.surface}</span>
            <label class="inline">
              {texts.signature}
              <select
                value={target.signature ?? 'right'}
                onChange={(event) =>
                  change({ ...target, signature: event.currentTarget.value as (typeof kinds)[number] })
                }
              >
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {texts.signatures[kind]}
                  </option>
                ))}
              </select>
            </label>
            <label class="tick">
              <input
                type="checkbox"
                checked={target.hold ?? false}
                onChange={(event) => change({ ...target, hold: event.currentTarget.checked })}
              />
              {texts.holdAll}
            </label>
          </li>
        ))}
      </ul>
    </section>
  )
}
