import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { html } from '../html.js'

/** Those who require the package find them where those who import it do: they are there once. */
const folder = join(import.meta.dirname.replace(/([\\/])dist\1cjs\1/, '$1dist$1'), 'generated')

/** What the page is drawn by, bundled when the package is built. */
const files: Readonly<Record<string, string>> = {
  'desk.js': 'text/javascript; charset=utf-8',
  'desk.css': 'text/css; charset=utf-8',
}

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** What the log begins with, in the words of `log-pages.ts`: on its way while the script is still read. */
const firstPages = ['exchange-rows?limit=60', 'deliveries?limit=60']

/**
 * The desk's shell: it holds nothing of any world, so that it opens to who has still to show the token.
 * `begins` where nobody has to, and the browser may ask for the newest calls with the page itself.
 */
export function renderDesk({ begins }: { begins: boolean }) {
  const early = begins ? firstPages : []
  const page = html`<!doctype html>
    <html lang="en">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="referrer" content="no-referrer" />
      <title>uyum</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="desk/desk.css" />
      <script src="desk/desk.js" type="module"></script>
      ${early.map((href) => html`<link rel="preload" as="fetch" crossorigin href="${href}" />`)}
      <body>
        <div id="desk"></div>
        <noscript>
          <h1>uyum mock</h1>
          <p>
            The desk needs JavaScript. Without it: <a href="catalog">catalog</a>,
            <a href="exchanges">exchanges</a>, <a href="openapi.json">openapi.json</a>.
          </p>
        </noscript>
      </body>
    </html> `
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
    },
    body: page.text,
  }
}

/** A script or style of the page; undefined where it has none of that name. */
export async function deskAsset(
  file: string,
): Promise<{ headers: Record<string, string>; body: string } | undefined> {
  if (!Object.hasOwn(files, file)) return undefined
  return {
    headers: { 'content-type': files[file]!, 'cache-control': 'no-cache' },
    body: await readFile(join(folder, file), 'utf8'),
  }
}
