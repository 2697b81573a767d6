import type { SurfaceCatalog } from '../../../../control/catalog.js'
import type { ShownCredentials } from '../../../../control/operations/credential-controls.js'
import { copyText } from '../parts/copy-text.js'
import { control, worldRoot } from '../state/control.js'
import { useWorld } from '../state/known.js'
import { useStore } from '../state/store.js'
import { language, useTexts } from '../text/language.js'
import { Credential } from './credential.jsx'
import { OpenPoints } from './open-points.jsx'

/** All that is needed to talk to one partner's mock, and what its documents leave open. */
export function PartnerCard({ partner, surfaces }: { partner: string; surfaces: readonly SurfaceCatalog[] }) {
  const texts = useTexts()
  const speech = useStore(language)
  const credentials = useWorld(() => control.get<ShownCredentials[]>('credentials')) ?? []
  return (
    <article class="partner">
      <h3>
        {surfaces[0]!.name}{' '}
        <a href={`reference/${partner}?lang=${speech}`} target="_blank" rel="noreferrer">
          {texts.reference}
        </a>
        <a href={`contracts/${partner}.yaml?lang=${speech}`}>OpenAPI</a>
      </h3>
      {surfaces.map(({ surface, operations }) => {
        const url = new URL(surface, worldRoot).href
        const own = credentials.find((one) => one.surface === surface)?.credentials ?? {}
        const magic = operations.flatMap(({ id, magicValues }) => magicValues.map((one) => ({ ...one, id })))
        return (
          <div class="surface" key={surface}>
            <p class="base-url">
              <code>{url}</code>
              <button type="button" class="plain" onClick={() => void copyText(url, texts.copied)}>
                {texts.copyUrl}
              </button>
            </p>
            <dl class="credentials">
              {flat(own).map(([name, value]) => (
                <Credential key={name} name={name} value={String(value)} />
              ))}
            </dl>
            {magic.length > 0 && (
              <details>
                <summary>{texts.magicValues(magic.length)}</summary>
                <ul class="magic">
                  {magic.map(({ id, field, value, provokes }) => (
                    <li key={`${id} ${field} ${value}`}>
                      <code>
                        {field}: {JSON.stringify(value)}
                      </code>{' '}
                      → {id} {provokes}
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        )
      })}
      <OpenPoints partner={partner} />
    </article>
  )
}

function flat(values: object, prefix = ''): [string, unknown][] {
  return Object.entries(values).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null ? flat(value, `${prefix}${name}.`) : [[prefix + name, value]],
  )
}
