import type { RunRecord } from '../../suites/run-record.js'
import type { AttestationFacts } from '../attestation/attestation-facts.js'
import { visibleText } from '../visible-text.js'
import { AttestationSection } from './attestation-section.js'
import { contentSecurityPolicy } from './content-security-policy.js'
import { Label } from './label.js'
import { pageScript } from './page-script.js'
import { pageStyle } from './page-style.js'
import { ReadingGuide } from './reading-guide.js'
import { RunOverview } from './run-overview.js'
import { RunSection } from './run-section.js'
import { texts as english } from './texts.en.js'
import { texts as turkish } from './texts.tr.js'

/** The whole document. */
export function ReportPage({
  record,
  attestation,
}: {
  record: RunRecord
  attestation?: AttestationFacts | undefined
}) {
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
      <body>
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
          <p class="quiet">
            {record.tool.name} {visibleText(record.tool.version)} <span aria-hidden="true">·</span>{' '}
            <time datetime={record.startedAt}>{record.startedAt}</time>
          </p>
        </header>
        <main>
          <RunOverview record={record} />
          {record.runs.length === 0 && (
            <p>
              <Label name="noRuns" />
            </p>
          )}
          {record.runs.map((run) => (
            <RunSection record={record} run={run} />
          ))}
          {attestation && <AttestationSection attestation={attestation} />}
          <ReadingGuide />
          <p class="signature">
            <Label name="signature" />
          </p>
        </main>
        <script dangerouslySetInnerHTML={{ __html: pageScript }} />
      </body>
    </html>
  )
}
