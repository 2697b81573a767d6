import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const desk = join(import.meta.dirname, '..', 'pages', 'desk')

/** Bundles the desk's page beside what serves it, for the sources and for the package. */
await build({
  entryPoints: [
    { in: join(desk, 'app', 'main.tsx'), out: 'desk' },
    { in: join(desk, 'app', 'style', 'desk.css'), out: 'desk' },
  ],
  outdir: join(desk, 'generated'),
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  legalComments: 'none',
  logLevel: 'warning',
})
cpSync(
  join(desk, 'generated'),
  join(import.meta.dirname, '..', '..', 'dist', 'mocks', 'pages', 'desk', 'generated'),
  { recursive: true },
)
