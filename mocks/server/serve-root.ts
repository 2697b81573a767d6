import type { Request, Response } from 'express'
import { html } from '../inspector/html.js'

const surfacesAndControl = (surfaces: readonly string[]) => ({
  name: 'uyum mock',
  surfaces: surfaces.map((surface) => `/${surface}`),
  control: '/_uyum/',
  health: '/_uyum/health',
})

/** Answers `/`, open to everybody: whoever waits for a server asks at the address that it printed. */
export function serveRoot(surfaces: readonly string[], request: Request, response: Response): void {
  response.vary('accept')
  if (!request.headers.accept?.includes('text/html')) {
    response.json(surfacesAndControl(surfaces))
    return
  }
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
  response
    .set('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    .type('html')
    .send(page.text)
}
