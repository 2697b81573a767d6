import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { surfaceNames } from '../../../contracts/contract/surfaces.js'
import { goldenName, writeGolden } from './golden-file.js'
import { renderedReports, reportDigests } from './golden-reports.js'
import { digestsOf, requestsOf } from './golden-requests.js'
import { goldenSuite } from './golden-suite.js'

// Writes what a rebuild must leave as it is (`npm run golden`; `git diff` then shows what did not stay). With
// `-- --texts <folder>` it also writes each request and report in full, to be compared with those of another commit.

const { texts } = parseArgs({ options: { texts: { type: 'string' } } }).values
if (texts) mkdirSync(texts, { recursive: true })

function writeText(name: string, text: string): void {
  if (texts) writeFileSync(join(texts, name), text)
}

for (const surface of surfaceNames) {
  const requests = await requestsOf(surface)
  writeGolden(goldenName(surface), { ...(await goldenSuite(surface)), requests: digestsOf(requests) })
  writeText(`${goldenName(surface)}.requests.json`, JSON.stringify(requests, null, 1))
}

const reports = await renderedReports()
writeGolden('reports', reportDigests(reports))
for (const [name, text] of Object.entries(reports)) writeText(name, text)
