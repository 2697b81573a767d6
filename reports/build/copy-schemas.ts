import { cpSync } from 'node:fs'
import { join } from 'node:path'

const reportsRoot = join(import.meta.dirname, '..')

/** Puts the published schemas beside the compiled reports: whoever signs or verifies one reads by them. */
for (const schema of ['json/results.schema.json', 'diff/json/diff.schema.json'])
  cpSync(join(reportsRoot, schema), join(reportsRoot, '..', 'dist', 'reports', schema))
