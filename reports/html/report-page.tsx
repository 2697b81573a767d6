import type { RunRecord } from '../../suites/run-record.js'
import type { AttestationFacts } from '../attestation/attestation-facts.js'
import { visibleText } from '../visible-text.js'
import { AttestationSection } from './attestation-section.js'
import { contentSecurityPolicy } from './content-security-policy.js'
import { FilterForm } from './filter-form.js'
import { Label } from './label.js'
import { PageHeader } from './page-header.js'
import { planPage } from './page-plan.js'
import { pageScript } from './page-script.js'
import { pageStyle } from './page-style.js'
import { ReadingGuide } from './reading-guide.js'
import { RunOverview } from './run-overview.js'
import { RunSection } from './run-section.js'
import { ScriptTexts } from './script-texts.js'

interface ReportPageProps {
  record: RunRecord
  attestation?: AttestationFacts | undefined
}

/** The whole document. */
export function ReportPage({ record, attestation }: ReportPageProps) {
  const plan = planPage(record)
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={contentSecurityPolicy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{visibleText(`uyum: ${record.runs.map((run) => run.target).join(', ')}`)}</title>
        {/* Without it a browser asks the server for /favicon.ico. */}
        <link rel="icon" href="data:," />
        <style dangerouslySetInnerHTML={{ __html: pageStyle }} />
      </head>
      <body class={plan.heldBack.size > 0 ? 'many' : undefined}>
        <PageHeader record={record} />
        <FilterForm record={record} />
        <main>
          <RunOverview record={record} />
          {record.runs.length === 0 && (
            <p>
              <Label name="noRuns" />
            </p>
          )}
          {record.runs.map((run) => (
            <RunSection where={{ record, run, plan }} />
          ))}
          {attestation && <AttestationSection attestation={attestation} />}
          <ReadingGuide />
          <p class="signature">
            <Label name="signature" />
          </p>
        </main>
        <ScriptTexts />
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
      </body>
    </html>
  )
}
