import { basename, join } from 'node:path'
import { build } from 'esbuild'
import { writeNotices } from './write-notices.js'

const root = join(import.meta.dirname, '..', '..')
const modules = join(root, 'node_modules')

/** Modules of ours that the build writes with the packages in them: those are then no dependency of whoever installs. */
const bundled = [
  'contracts/terminal/prompts.ts',
  'suites/run/pace/queue.ts',
  'mocks/express/msw-middleware.ts',
] as const

/** As `external` of esbuild takes them. */
export const bundledModules = bundled.map((path) => `*/${basename(path, '.ts')}.js`)

/** Bundles them, each as ES module and as CommonJS. */
export async function bundlePackages(): Promise<void> {
  const written = [
    { format: 'esm', outdir: 'dist', banner: { js: requireInEsModules } },
    { format: 'cjs', outdir: 'dist/cjs' },
  ] as const
  const taken = new Set<string>()
  for (const output of written) {
    const { metafile } = await build({
      ...output,
      absWorkingDir: root,
      entryPoints: [...bundled],
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
