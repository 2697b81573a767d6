import { html } from '../../pages/html.js'

/** What `/` tells, open to everybody: whoever waits for a server asks at the address that it printed. */
export function rootOverview(surfaces: readonly string[]) {
  return {
    name: 'uyum mock',
    surfaces: surfaces.map((surface) => `/${surface}`),
    control: '/_uyum/',
    health: '/_uyum/health',
  }
}

/** The same for a browser. */
export function renderRootPage(surfaces: readonly string[]) {
  const page = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>uyum mock</title>
      <h1>uyum mock</h1>
      <p><a href="_uyum/">What happens here</a></p>
      <ul>
        ${surfaces.map((surface) => html`<li><code>/${surface}</code></li>`)}
      </ul>
    </html> `
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  }
  return { headers, html: page.text }
}
