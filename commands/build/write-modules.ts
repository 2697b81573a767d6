import { readFileSync, rmSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { carriersApart, writeCarriers } from './carried-packages.js'
import { exportedSources } from './exported-files.js'
import { writeCommonJs } from './write-commonjs.js'
import { writeNotices } from './write-notices.js'

const root = join(import.meta.dirname, '..', '..')

/** Files that something else than an `import` names: a shell, and the process that judges. */
const started = ['cli.ts', 'suites/engine/engine-process.ts']

/** Where a chunk finds the folder that it is in: its parent is the package’s own. */
const place = 'uyum-place'
const chunks = 'chunks'

// Their names change with what is in them: those of an earlier build would be packed with these.
rmSync(join(root, 'dist', chunks), { recursive: true, force: true })

/**
 * Writes the package’s modules: its entries, and what they share in chunks, so that a command reads some dozens of files
 * and not a thousand. What is imported when it is needed stays apart.
 */
const { metafile } = await build({
  absWorkingDir: root,
  entryPoints: [...started, ...exportedSources('modules')],
  outdir: 'dist',
  outbase: '.',
  chunkNames: `${chunks}/[name]-[hash]`,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  packages: 'external',
  metafile: true,
  logLevel: 'warning',
  plugins: [placesOfSources(), carriersApart()],
})
const [home] = Object.entries(metafile.outputs).find(([, { inputs }]) => `${place}:${place}` in inputs) ?? []
if (home === undefined || dirname(home) !== `dist/${chunks}`)
  throw new Error(`writing modules: expected ${place} in dist/${chunks}, it is in ${home ?? 'none'}.`)
const taken = [...(await writeCarriers()), ...(await writeCommonJs())]
writeNotices(root, 'dist/THIRD-PARTY-NOTICES.txt', taken)

/**
 * What a module finds beside itself, such as a schema or a template, it finds from within a chunk too: `import.meta` is
 * answered as if each module were a file of its own below `dist`.
 */
function placesOfSources(): Plugin {
  return {
    name: 'places-of-sources',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: new RegExp(`^${place}$`) }, () => ({ path: place, namespace: place }))
      onLoad({ filter: /.*/, namespace: place }, () => ({
        resolveDir: root,
        contents: `
          import { dirname, join } from 'node:path'
          import { fileURLToPath, pathToFileURL } from 'node:url'
          // An older Node has no \`import.meta.dirname\`, and is to hear that it is too old.
          const dist = fileURLToPath(new URL('..', import.meta.url))
          export const filename = (path) => join(dist, path)
          export const folder = (path) => dirname(join(dist, path))
          export const url = (path) => pathToFileURL(join(dist, path)).href`,
      }))
      onLoad({ filter: /\.tsx?$/ }, ({ path }) => {
        const source = readFileSync(path, 'utf8')
        if (!/import\.meta\.(?:dirname|filename|url)/.test(source)) return undefined
        const written = JSON.stringify(
          relative(root, path)
            .replaceAll(sep, '/')
            .replace(/\.tsx?$/, '.js'),
        )
        const contents = source
          .replaceAll('import.meta.dirname', `$place.folder(${written})`)
          .replaceAll('import.meta.filename', `$place.filename(${written})`)
          .replaceAll('import.meta.url', `$place.url(${written})`)
        return {
          contents: `import * as $place from '${place}'\n${contents}`,
          loader: path.endsWith('x') ? 'tsx' : 'ts',
        }
      })
    },
  }
}
