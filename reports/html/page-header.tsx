import type { RunRecord } from '../../suites/run-record.js'
import { visibleText } from '../visible-text.js'
import { Label } from './label.js'
import { LanguageSwitch } from './language-switch.js'
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
      <LanguageSwitch en={english.switchLanguage} tr={turkish.switchLanguage} />
      <p class="about quiet">
        <span>
          {tool.name} {visibleText(tool.version)}
        </span>{' '}
        <Moment of={startedAt} />{' '}
        <a href="#guide">
          <Label name="guide" />
        </a>
      </p>
    </header>
  )
}
