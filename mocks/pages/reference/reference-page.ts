import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Language } from '../../../contracts/text/preferred-language.js'
import type { Partner } from '../../../contracts/contract/surfaces.js'
import { ControlRefusal } from '../../control/control-refusal.js'
import { html } from '../html.js'

/** The files of swagger-ui-dist that the page needs, and no other of that package. */
const files: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
}

/** Draws the contract that the page's own address names. */
const initializer = `const { partner, lang } = document.body.dataset
window.ui = SwaggerUIBundle({
  url: '../contracts/' + partner + '.json?lang=' + lang,
  dom_id: '#reference',
  deepLinking: true,
  validatorUrl: null,
})
`

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "frame-ancestors 'none'",
].join('; ')

/** A partner's contract to read and to try, drawn by Swagger UI out of its package: nothing comes from elsewhere. */
export function renderReference(partner: Partner, language: Language) {
  if (!packageFolder()) {
    throw new ControlRefusal(501, {
      en: `drawing the reference of ${partner}: expected the package swagger-ui-dist, it is not installed. Run: npm i -D swagger-ui-dist. contracts/${partner}.json needs nothing.`,
      tr: `${partner} başvuru sayfası: swagger-ui-dist paketi bekleniyordu, kurulu değil. Şunu çalıştırın: npm i -D swagger-ui-dist. contracts/${partner}.json hiçbir şey istemez.`,
    })
  }
  const page = html`<!doctype html>
    <html lang="${language}">
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <title>${partner} · uyum</title>
      <link rel="icon" href="data:," />
      <link rel="stylesheet" href="assets/swagger-ui.css" />
      <body data-partner="${partner}" data-lang="${language}">
        <div id="reference"></div>
        <script src="assets/swagger-ui-bundle.js"></script>
        <script src="assets/initializer.js"></script>
      </body>
    </html> `
  return {
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'content-security-policy': policy,
      'cache-control': 'no-store',
    },
    body: page.text,
  }
}

/** A script or style of the page; undefined where it has none of that name. */
export async function referenceAsset(
  file: string,
): Promise<{ headers: Record<string, string>; body: string } | undefined> {
  if (file === 'initializer.js')
    return { headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: initializer }
  const folder = packageFolder()
  if (!folder || !Object.hasOwn(files, file)) return undefined
  return { headers: { 'content-type': files[file]! }, body: await readFile(join(folder, file), 'utf8') }
}

function packageFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  } catch {
    return undefined
  }
}
