import type { RunRecord } from '../../../suites/record/run-record.js'
import { both, type Bilingual } from '../../text/language.js'
import { toldChecks } from '../../findings/told-checks.js'
import { levels, outcomes } from '../../findings/count-checks.js'
import { words as english } from '../../text/words.en.js'
import { words as turkish } from '../../text/words.tr.js'
import { runAnchor } from './anchors.js'
import { Label, type LabelName } from '../check/label.js'
import { runName } from '../run/run-name.js'
import { texts as englishTexts } from '../text/texts.en.js'
import { texts as turkishTexts } from '../text/texts.tr.js'

/** Narrows the page to some of its checks; the page's script shows it, for without script it would do nothing. */
export function FilterForm({ record }: { record: RunRecord }) {
  const count = record.runs.flatMap(toldChecks).length
  const outcomeWords = outcomes.map((name) => [
    name,
    { en: english.outcome[name], tr: turkish.outcome[name] },
  ])
  const levelWords = levels.map((name) => [name, { en: english.level[name], tr: turkish.level[name] }])
  const targets = record.runs.map((run) => [runAnchor(record, run), both(runName(record, run))])
  return (
    <form id="filter" role="search" hidden>
      <label class="grows">
        <Label name="filterText" />
        <input type="search" name="text" autocomplete="off" spellcheck={false} />
      </label>
      <Choice name="outcome" label="filterOutcome" options={outcomeWords as Option[]} />
      <Choice name="level" label="filterLevel" options={levelWords as Option[]} />
      {targets.length > 1 && <Choice name="target" label="filterTarget" options={targets as Option[]} />}
      <button type="reset">
        <Label name="reset" />
      </button>
      <p role="status">
        <Label name="shown" /> <span id="shown">{count}</span> / {count}
      </p>
    </form>
  )
}

type Option = [value: string, text: Bilingual]

function Choice({ name, label, options }: { name: string; label: LabelName; options: readonly Option[] }) {
  return (
    <label>
      <Label name={label} />
      <select name={name}>
        <Option value="" text={{ en: englishTexts.all, tr: turkishTexts.all }} />
        {options.map(([value, text]) => (
          <Option value={value} text={text} />
        ))}
      </select>
    </label>
  )
}

/** An option holds text alone: the script puts in that of the language the page is read in. */
function Option({ value, text: { en, tr } }: { value: string; text: Bilingual }) {
  return (
    <option value={value} data-en={en} data-tr={tr}>
      {en}
    </option>
  )
}
