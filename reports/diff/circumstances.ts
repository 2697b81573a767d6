import type { Evidence } from './evidence.js'
import { evidenceText } from './evidence-text.js'
import type { RunComparison, Unrecorded } from './record-comparison.js'
import type { Speech } from './speech.js'

/** What else differs between two runs, by cause, and what nobody wrote down. */
export interface Circumstances {
  differences: { cause: string; text: string }[]
  unrecorded: string[]
}

export function circumstancesOf(run: RunComparison, speech: Speech): Circumstances {
  const { texts } = speech
  return {
    differences: run.differences.map((one: Evidence) => ({
      cause: texts.causes[one.cause],
      text: evidenceText(one, speech),
    })),
    unrecorded: (['old', 'new', 'both'] as const).flatMap((where) => unrecordedIn(where, run, speech)),
  }
}

function unrecordedIn(where: Unrecorded['in'], run: RunComparison, { texts }: Speech): string[] {
  const names = run.unrecorded.filter((one) => one.in === where).map(({ member }) => texts.members[member])
  return names.length > 0 ? [texts.unrecorded[where](names.join(', '))] : []
}
