import { basename, join } from 'node:path'
import { build, type BuildOptions, type Plugin } from 'esbuild'

const root = join(import.meta.dirname, '..', '..')

/** Modules of ours that are written with the packages in them: those are then no dependency of whoever installs. */
export const carriers = [
  'contracts/text/prompts.ts',
  'suites/run/pace/queue.ts',
  'suites/rush/hdr-histogram.ts',
  'mocks/adapters/express/msw-middleware.ts',
]

const paths = new Set(carriers.map((carrier) => join(root, carrier)))

/** Leaves the carriers out: wherever what imports them comes to stand, it finds them by `imports` of the package. */
export function carriersApart(): Plugin {
  return {
    name: 'carriers-apart',
    setup({ onResolve }) {
      onResolve({ filter: /^\./ }, ({ path, resolveDir }) => {
        const source = join(resolveDir, path).replace(/\.js$/, '.ts')
        return paths.has(source) ? { path: `#carried/${basename(source, '.ts')}`, external: true } : undefined
      })
    },
  }
}

/** Writes them as ES modules. Gives the files that were taken. */
export function writeCarriers(): Promise<string[]> {
  return bundled(carriers, {
    format: 'esm',
    outdir: 'dist/carried',
    entryNames: '[name]',
    // What was CommonJS still asks for Node's own modules by `require`.
    banner: {
      js: `import { createRequire as $createRequire } from 'node:module'\nconst require = $createRequire(import.meta.url)`,
    },
  })
}

/** Writes them as CommonJS, each where its source says. Gives the files that were taken. */
export function writeCarriersAsCommonJs(files: string[]): Promise<string[]> {
  return bundled(files, { format: 'cjs', outdir: 'dist/cjs', outbase: '.' })
}

async function bundled(entryPoints: string[], options: BuildOptions): Promise<string[]> {
  const { metafile } = await build({
    ...options,
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    // Both halves by one copy: else the one would be taken as CommonJS, whole and with all of GraphQL.
    alias: { msw: join(import.meta.dirname, 'needed-of-msw.js') },
    nodePaths: [join(root, 'node_modules')],
    legalComments: 'inline',
    metafile: true,
    logLevel: 'warning',
  })
  return Object.keys(metafile.inputs)
}
