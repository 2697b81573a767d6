import type { SurfaceCatalog } from '../../control/catalog.js'
import { html, type Html } from './html.js'

/** One surface: what it answers, and what can be provoked. */
export function renderSurface({ surface, operations, states, defects }: SurfaceCatalog): Html {
  return html`<details>
    <summary><code>/${surface}</code></summary>
    ${operations.map(
      ({ id, method, path, summary, answers, provocations, magicValues }) =>
        html` <h3>${id}</h3>
          <p><code>${method} /${surface}${path}</code> ${summary}</p>
          <table>
            <tr>
              <th>Documented answer</th>
              <th>Meaning</th>
            </tr>
            ${answers.map(
              ({ status, description }) =>
                html`<tr>
                  <td>${status}</td>
                  <td>${description}</td>
                </tr>`,
            )}
          </table>
          <p>
            To be provoked:
            ${provocations.map(({ name, documented }) => html`<code>${name}</code>${documented ? '' : ' (undocumented)'} `)}
          </p>
          ${magicValues.length === 0 ? '' : html`<p>Magic values: ${magicValues.map(({ field, value, provokes }) => html`<code>${field}: ${JSON.stringify(value)}</code> → ${provokes} `)}</p>`}`,
    )}
    <p>States: ${states.join(', ') || 'none'}. Defects: ${defects.length}.</p>
  </details>`
}
