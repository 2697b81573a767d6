import type { CheckRecord, Run, RunRecord } from '../../../suites/record/run-record.js'

/** Of a run, or of a part of it. A check id holds slashes, so that neither can meet one. */
export function runAnchor(record: RunRecord, run: Run, part = ''): string {
  return `run-${record.runs.indexOf(run) + 1}${part === '' ? '' : `-${part}`}`
}

/** The check's id; where an earlier run judged the same surface, with the number of the run behind it. */
export function checkAnchor(record: RunRecord, run: Run, check: CheckRecord): string {
  // A story has checks of several surfaces, and so have the others.
  const isFirst =
    run.side !== 'both' &&
    record.runs.find((other) => other.side !== 'both' && other.surface === run.surface) === run
  return isFirst ? check.id : `${check.id}~${record.runs.indexOf(run) + 1}`
}

/** A check's name among those of its surface: `create-order/accepts-minimal-order`. */
export function shortName({ id }: CheckRecord, { surface, story }: Run): string {
  const before = story && id.startsWith('stories/') ? `stories/${story.id}/` : `${surface}/`
  return id.startsWith(before) ? id.slice(before.length) : id
}
