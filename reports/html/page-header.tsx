import type { RunRecord } from '../../suites/run-record.js'
import { visibleText } from '../visible-text.js'
import { Label } from './label.js'
import { Moment } from './moment.js'
import { texts as english } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** What this is, of which moment, and the way to the other language. */
export function PageHeader({ record: { tool, startedAt } }: { record: RunRecord }) {
  return (
    <header>
      <h1>
        <Label name="title" />
      </h1>
      <button type="button" id="switch-language" hidden>
        <span lang="en">
          <bdi lang="tr">{english.switchLanguage}</bdi>
        </span>
        <span lang="tr">
          <bdi lang="en">{turkish.switchLanguage}</bdi>
        </span>
      </button>
      <p class="about quiet">
        <span>
          {tool.name} {visibleText(tool.version)}
        </span>
        <Moment of={startedAt} />
        <a href="#guide">
          <Label name="guide" />
        </a>
      </p>
    </header>
  )
}
