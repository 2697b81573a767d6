import type { RunRecord } from '../../../suites/record/run-record.js'
import type { AttestationFacts } from '../../attestation/attestation-facts.js'
import { AttestationSection } from './attestation-section.js'
import { DocumentHead } from '../document/document-head.js'
import { FilterForm } from './filter-form.js'
import { Label } from '../check/label.js'
import { PageHeader } from './page-header.js'
import { planPage } from './page-plan.js'
import { pageScript } from '../document/page-script.js'
import { pageStyle } from '../document/page-style.js'
import { ReadingGuide } from './reading-guide.js'
import { RunOverview } from '../run/run-overview.js'
import { RunSection } from '../run/run-section.js'
import { ScriptTexts } from '../document/script-texts.js'

interface ReportPageProps {
  record: RunRecord
  attestation?: AttestationFacts | undefined
}

/** The whole document. */
export function ReportPage({ record, attestation }: ReportPageProps) {
  const plan = planPage(record)
  return (
    <html lang="en">
      <DocumentHead
        title={`uyum: ${record.runs.map((run) => run.target).join(', ')}`}
        style={pageStyle}
        script={pageScript}
      />
      <body class={plan.heldBack.size > 0 ? 'many' : undefined}>
        <PageHeader record={record} />
        <main>
          <RunOverview record={record} />
          {record.runs.length !== 1 && <FilterForm record={record} />}
          {record.runs.length === 0 && (
            <p>
              <Label name="noRuns" />
            </p>
          )}
          {record.runs.map((run) => (
            <RunSection where={{ record, run, plan }}>
              {record.runs.length === 1 && <FilterForm record={record} />}
            </RunSection>
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
