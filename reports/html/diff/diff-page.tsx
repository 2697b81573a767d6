import type { RecordComparison } from '../../diff/compare/record-comparison.js'
import type { DiffFailOn } from '../../diff/compare/regressions.js'
import { localeTexts } from '../../diff/locale-texts.js'
import { DocumentHead } from '../document/document-head.js'
import { LanguageSwitch } from '../document/language-switch.js'
import { DiffOverview } from './diff-overview.js'
import { diffScript } from './diff-script.js'
import { diffStyle } from './diff-style.js'
import { DiffSummary } from './diff-summary.js'
import { LoneRuns } from './lone-runs.js'
import { OriginTable } from './origin-table.js'
import { RunChanges } from './run-changes.js'
import { Said } from './said.js'

interface DiffPageProps {
  comparison: RecordComparison
  failOn: DiffFailOn
}

/** The whole document. */
export function DiffPage({ comparison, failOn }: DiffPageProps) {
  const { runs, appeared, vanished } = comparison
  const names = runs.map(({ target }) => target).join(', ')
  return (
    <html lang="en">
      <DocumentHead title={`uyum diff: ${names}`} style={diffStyle} script={diffScript} />
      <body>
        <DiffHeader />
        <main>
          <DiffSummary comparison={comparison} failOn={failOn} />
          <OriginTable comparison={comparison} />
          <DiffOverview runs={runs} anchorOf={anchorOf} />
          <LoneRuns name="vanished" runs={vanished} />
          <LoneRuns name="appeared" runs={appeared} />
          {runs.map((run, at) => (
            <RunChanges run={run} anchor={anchorOf(at)} />
          ))}
        </main>
        <script dangerouslySetInnerHTML={{ __html: diffScript }} />
      </body>
    </html>
  )
}

function DiffHeader() {
  return (
    <header>
      <h1>
        <Said by={({ texts }) => texts.title} />
      </h1>
      <LanguageSwitch
        en={localeTexts('en').texts.switchLanguage}
        tr={localeTexts('tr').texts.switchLanguage}
      />
    </header>
  )
}

function anchorOf(at: number): string {
  return `run-${at + 1}`
}
