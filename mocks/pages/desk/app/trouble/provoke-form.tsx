import { useState } from 'preact/hooks'
import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { FaultDeclaration, WireFault } from '../../../../call/faults/fault.js'
import { control } from '../state/control.js'
import { worldChanged } from '../state/known.js'
import { attempt } from '../state/said.js'
import { useTexts } from '../text/language.js'

const wires: readonly WireFault[] = ['reset', 'hang', 'truncate', 'malformed-json', 'apply-then-drop']
const counts = [1, 2, 3, 5, 10]
const latencies = [500, 2000, 10_000]
const outageSeconds = 180

/** Each documented answer of each operation, and what goes wrong on the wire, by one click. */
export function ProvokeForm({ surface }: { surface: SurfaceCatalog }) {
  const texts = useTexts()
  const [times, setTimes] = useState(2)
  const [operation, setOperation] = useState('')
  const declare = (fault: FaultDeclaration, said: string): void =>
    void attempt(() => control.post('faults', fault), said).then(worldChanged)
  const often = times === 0 ? {} : { times }
  const match = { surface: surface.surface, ...(operation !== '' && { operation }) }
  return (
    <div class="provoke">
      <label class="inline">
        {texts.forTheNext}
        <select
          aria-label={texts.howMany}
          value={times}
          onChange={(event) => setTimes(Number(event.currentTarget.value))}
        >
          {counts.map((count) => (
            <option key={count} value={count}>
              {texts.callCount(count)}
            </option>
          ))}
          <option value={0}>{texts.everyCall}</option>
        </select>
      </label>
      <ul class="operations">
        {surface.operations.map(({ id, method, path, provocations }) => (
          <li key={id}>
            <p>
              <b>{id}</b>{' '}
              <span class="quiet mono">
                {method} {path}
              </span>
            </p>
            <div class="actions" role="group" aria-label={id}>
              {provocations.map(({ name, documented }) => (
                <button
                  type="button"
                  key={name}
                  class={documented ? `s${name[0]}` : `s${name[0]} undocumented`}
                  title={documented ? '' : texts.undocumented}
                  onClick={() =>
                    declare(
                      {
                        match: { surface: surface.surface, operation: id },
                        effect: { error: name },
                        ...often,
                      },
                      texts.willAnswer(id, name, times),
                    )
                  }
                >
                  {name}
                </button>
              ))}
              {provocations.length === 0 && <span class="quiet">{texts.nothingToProvoke}</span>}
            </div>
          </li>
        ))}
      </ul>
      <div class="wire-faults">
        <label class="inline">
          {texts.onTheWire}
          <select
            aria-label={texts.operation}
            value={operation}
            onChange={(event) => setOperation(event.currentTarget.value)}
          >
            <option value="">{texts.allOperations}</option>
            {surface.operations.map(({ id }) => (
              <option key={id} value={id}>
                {id}
              </option>
            ))}
          </select>
        </label>
        <div class="actions">
          {wires.map((wire) => (
            <button
              type="button"
              key={wire}
              onClick={() => declare({ match, effect: { wire }, ...often }, texts.declared)}
            >
              {texts.wireFaults[wire]}
            </button>
          ))}
          {latencies.map((latencyMs) => (
            <button
              type="button"
              key={latencyMs}
              onClick={() => declare({ match, effect: { latencyMs }, ...often }, texts.declared)}
            >
              {texts.slower(latencyMs)}
            </button>
          ))}
          <button
            type="button"
            class="bad"
            onClick={() =>
              declare(
                { match, effect: { wire: 'reset' }, forSeconds: outageSeconds },
                texts.isDown(surface.name),
              )
            }
          >
            {texts.downForThree(surface.name)}
          </button>
        </div>
      </div>
    </div>
  )
}
