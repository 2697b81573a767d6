import type { RunRecord } from '../../../suites/record/run-record.js'
import { visibleText } from '../../text/visible-text.js'
import { Label } from '../check/label.js'
import { LanguageSwitch } from '../document/language-switch.js'
import { Moment } from '../text/moment.js'
import { texts as english } from '../text/texts.en.js'
import { texts as turkish } from '../text/texts.tr.js'

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
