import { basename, join } from 'node:path'
import { build, type BuildOptions } from 'esbuild'
import { writeNotices } from './write-notices.js'

const root = join(import.meta.dirname, '..', '..')
const modules = join(root, 'node_modules')

/** Modules of ours that the build writes with the packages in them: those are then no dependency of whoever installs. */
const bundled = [
  'contracts/text/prompts.ts',
  'suites/run/pace/queue.ts',
  'suites/rush/hdr-histogram.ts',
  'mocks/adapters/express/msw-middleware.ts',
] as const

/** As `external` of esbuild takes them. */
export const bundledModules = bundled.map((path) => `*/${basename(path, '.ts')}.js`)

/** Bundles them as ES modules, and those that `isRequired` as CommonJS too. */
export async function bundlePackages(isRequired: (file: string) => boolean): Promise<void> {
  const required = bundled.filter((path) => isRequired(basename(path, '.ts')))
  const written = [
    { entryPoints: [...bundled], format: 'esm', outdir: 'dist', banner: { js: requireInEsModules } },
    { entryPoints: required, format: 'cjs', outdir: 'dist/cjs' },
  ] satisfies BuildOptions[]
  const taken = new Set<string>()
  for (const output of written) {
    const { metafile } = await build({
      ...output,
      absWorkingDir: root,
      outbase: '.',
      bundle: true,
      platform: 'node',
      target: 'node20.19',
      // Both halves by one copy: else the one would be taken as CommonJS, whole and with all of GraphQL.
      alias: { msw: join(import.meta.dirname, 'needed-of-msw.js') },
      nodePaths: [modules],
      legalComments: 'inline',
      metafile: true,
      logLevel: 'warning',
    })
    Object.keys(metafile.inputs).forEach((input) => taken.add(input))
  }
  writeNotices(root, 'dist/THIRD-PARTY-NOTICES.txt', { carriers: bundled, inputs: taken })
}

/**
 * In an ES module, what was CommonJS still asks for Node's own modules by `require`. Bundled as CommonJS by a user, the
 * module has no URL; any absolute path finds Node's own.
 */
const requireInEsModules = `import { createRequire as $createRequire } from 'node:module'\nconst require = $createRequire(import.meta.url ?? process.execPath)`
