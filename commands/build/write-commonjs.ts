import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { build } from 'esbuild'
import { bundledModules, bundlePackages } from './bundle-packages.js'

const root = join(import.meta.dirname, '..', '..')
const dist = join(root, 'dist')
const commonjs = join(dist, 'cjs')

interface Manifest {
  exports: Record<string, string | { require?: { default: string } }>
}

/**
 * Writes the entries that have a `require` condition, and all that they import, a second time as CommonJS: Jest and
 * other loaders of their own cannot require ES modules, and msw's types differ for the two.
 */
const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest
const entries = Object.values(exports).flatMap((entry) =>
  typeof entry === 'object' && entry.require ? [relative('dist/cjs', entry.require.default)] : [],
)
const { files, bundled } = await importedBy(entries)
await bundlePackages((name) => bundled.some((path) => path.endsWith(`/${name}.js`)))
await build({
  absWorkingDir: dist,
  entryPoints: files,
  outdir: commonjs,
  outbase: dist,
  format: 'cjs',
  platform: 'node',
  target: 'node20.19',
  // Where Jest has no `--experimental-vm-modules`, it has no `import()` either.
  supported: { 'dynamic-import': false },
  define: {
    'import.meta.url': '$moduleUrl',
    'import.meta.dirname': '__dirname',
    'import.meta.filename': '__filename',
  },
  banner: { js: `const $moduleUrl = require('node:url').pathToFileURL(__filename).href` },
  logLevel: 'warning',
})
files.forEach(takeDefaultsOfEsModules)
writeFileSync(join(commonjs, 'package.json'), '{ "type": "commonjs" }\n')

/** Files of our own, below dist; apart from them, those that carry packages. */
async function importedBy(entryPoints: string[]): Promise<{ files: string[]; bundled: string[] }> {
  const { metafile } = await build({
    absWorkingDir: dist,
    entryPoints,
    outdir: commonjs,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    external: bundledModules,
    logLevel: 'warning',
  })
  const imports = Object.values(metafile.inputs).flatMap((input) => input.imports)
  return {
    files: Object.keys(metafile.inputs),
    bundled: imports.flatMap(({ path, external }) => (external && path.startsWith('.') ? path : [])),
  }
}

/**
 * An ES module that Node.js requires holds its default export under that name, where esbuild takes what it is given for
 * the default: `p-queue` would be an object with a class in it.
 */
function takeDefaultsOfEsModules(file: string): void {
  const path = join(commonjs, file)
  const written = readFileSync(path, 'utf8')
  const mended = written.replaceAll(
    /(require\("([^".:][^":]*)"\)), 1\)/g,
    (whole, call: string, name: string) => (isEsModule(name) ? `${call})` : whole),
  )
  if (mended !== written) writeFileSync(path, mended)
}

function isEsModule(specifier: string): boolean {
  const [name] = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)!
  const manifest = join(root, 'node_modules', name, 'package.json')
  return existsSync(manifest) && /"type":\s*"module"/.test(readFileSync(manifest, 'utf8'))
}
