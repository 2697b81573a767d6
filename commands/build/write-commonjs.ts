import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'
import { carriers, writeCarriersAsCommonJs } from './carried-packages.js'
import { exportedSources } from './exported-files.js'

const root = join(import.meta.dirname, '..', '..')
const commonjs = join(root, 'dist', 'cjs')

/**
 * Writes the entries that have a `require` condition, and all that they import, a second time as CommonJS: Jest and
 * other loaders of their own cannot require ES modules, and msw's types differ for the two. Gives the files that were
 * taken of packages.
 */
export async function writeCommonJs(): Promise<string[]> {
  const files = await importedBy(exportedSources('commonjs'))
  const own = files.filter((file) => !carriers.includes(file))
  await build({
    absWorkingDir: root,
    entryPoints: own,
    outdir: commonjs,
    outbase: root,
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
  own.forEach(takeDefaultsOfEsModules)
  writeFileSync(join(commonjs, 'package.json'), '{ "type": "commonjs" }\n')
  return writeCarriersAsCommonJs(files.filter((file) => carriers.includes(file)))
}

/** Files of our own that the entries reach. */
async function importedBy(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints,
    outdir: commonjs,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs)
}

/**
 * An ES module that Node.js requires holds its default export under that name, where esbuild takes what it is given for
 * the default: `p-queue` would be an object with a class in it.
 */
function takeDefaultsOfEsModules(file: string): void {
  const path = join(commonjs, file.replace(/\.tsx?$/, '.js'))
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
