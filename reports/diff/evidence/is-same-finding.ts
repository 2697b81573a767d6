import type { CheckRecord } from '../../../suites/record/run-record.js'
import type { RecordedRun } from '../compare/recorded-run.js'

/** A check's entry and the run it stands in. */
interface Entry extends RecordedRun {
  check: CheckRecord
}

/** Whether two entries of a check say the same; the ids, the address and the seed of each run are no difference. */
export function isSameFinding(old: Entry, newer: Entry): boolean {
  return fingerprint(old) === fingerprint(newer)
}

function fingerprint({ record, run, check }: Entry): string {
  const { outcome, level, expected, actual, reason, waiver } = check
  const text = JSON.stringify([outcome, level, expected, actual, reason, waiver?.until, waiver?.approver])
  return withoutEach(text, [run.baseUrl, record.runTag, `--seed ${record.seed}`])
}

function withoutEach(text: string, words: readonly string[]): string {
  return words.reduce(
    // A tag of a letter or two stands in many words by chance.
    (rest, word, at) => (word.length > 3 ? rest.replaceAll(word, `<${at}>`) : rest),
    text,
  )
}
