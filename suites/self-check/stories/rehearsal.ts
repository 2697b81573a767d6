import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buildSync } from 'esbuild'
import { rehearseCommand, type RehearseOptions } from '../../rehearse/rehearse-command.js'
import type { Run } from '../../record/run-record.js'
import { context } from '../clients/played-server.js'

const root = join(import.meta.dirname, '..', '..', '..')

/** From here libsql can be found. */
const compiled = join(root, 'node_modules', '.cache', 'uyum', 'integrator')
let isCompiled = false

/**
 * The integrator of the examples as a command; with the faults that it is told. It is started dozens of times, and
 * compiled once.
 */
export function integrator(...faults: readonly string[]): string {
  if (!isCompiled) compile()
  isCompiled = true
  const file = join(compiled, 'self-check', 'stories', 'faulty-integrator.mjs')
  return `exec '${process.execPath}' '${file}' ${faults.join(' ')}`
}

/** Two files, for the example starts itself where it is the one that Node was given. */
function compile(): void {
  const { outputFiles } = buildSync({
    entryPoints: [
      join(import.meta.dirname, 'faulty-integrator.ts'),
      join(root, 'suites', 'examples', 'integrator', 'integrator.ts'),
    ],
    outdir: compiled,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
  })
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true })
    // Whole at once: other test files write, and start, the same.
    const own = `${path}.${process.pid}`
    writeFileSync(own, contents)
    renameSync(own, path)
  }
}

/** The runs of a rehearsal with an implementation that a command starts. */
export async function rehearsed(
  stories: readonly string[],
  options: Partial<RehearseOptions> & { exec: string },
): Promise<Run[]> {
  const { runs } = await rehearseCommand(
    stories,
    { minute: '1s', seed: 7, ...options },
    { ...context, onReady: () => undefined, onStory: () => undefined },
  )
  return runs
}

/** What failed in a run, by the ends of the ids. */
export function failedIn({ target, checks }: Run): string[] {
  return checks
    .filter(({ outcome }) => outcome === 'failed' || outcome === 'errored')
    .map(({ id }) => id.replace(`stories/${target}/`, ''))
}
