import { join } from 'node:path'
import { rehearseCommand, type RehearseOptions } from '../../rehearse/rehearse-command.js'
import type { Run } from '../../record/run-record.js'
import { context } from '../clients/played-server.js'

const root = join(import.meta.dirname, '..', '..', '..')

/** The integrator of the examples as a command; with the faults that it is told. */
export function integrator(...faults: readonly string[]): string {
  const file = join(root, 'suites', 'self-check', 'stories', 'faulty-integrator.ts')
  return `cd '${root}' && exec node --import tsx '${file}' ${faults.join(' ')}`
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
