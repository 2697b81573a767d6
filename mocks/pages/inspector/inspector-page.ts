import type { SurfaceCatalog } from '../../control/catalog.js'
import type { Exchange } from '../../journal/exchanges/exchange.js'
import type { World } from '../../world/world.js'
import { html, Html } from './html.js'
import { inspectorStyle } from './inspector-style.js'
import { renderExchange } from './render-exchange.js'
import { renderSurface } from './render-surface.js'

/** What the page shows of one world. */
export interface InspectorView {
  world: World
  catalog: readonly SurfaceCatalog[]
  /** Newest first. */
  exchanges: readonly Exchange[]
}

/** The inspector: a page without a script, read again at each visit. */
export function renderInspector({ world, catalog, exchanges }: InspectorView) {
  const faults = world.faults.list()
  const page = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>uyum mock${world.name === '' ? '' : ` · ${world.name}`}</title>
      <style>
        ${new Html(inspectorStyle)}
      </style>
      <h1>uyum mock</h1>
      <p>
        World <b>${world.name || 'without a name'}</b>, seed ${world.seed}, clock ${world.clock.mode} at
        <time>${new Date(world.clock.now()).toISOString()}</time>. <a href="catalog">catalog</a> ·
        <a href="openapi.json">openapi.json</a> · <a href="exchanges.har">exchanges.har</a>
      </p>
      <h2>Faults</h2>
      ${
        faults.length === 0
          ? html`<p>None is declared.</p>`
          : html`<ul>
              ${faults.map(({ id, fired }) => html`<li><code>${id}</code> fired ${fired} times</li>`)}
            </ul>`
      }
      <h2>Surfaces</h2>
      ${catalog.map(renderSurface)}
      <h2>Last exchanges</h2>
      ${exchanges.length === 0 ? html`<p>None yet.</p>` : exchanges.map(renderExchange)}
    </html> `
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
    'cache-control': 'no-store',
  }
  return { headers, html: page.text }
}
