import { cpSync } from 'node:fs'
import { join } from 'node:path'

const reportsRoot = join(import.meta.dirname, '..')

/** Puts what is published as data beside the compiled reports: whoever signs or verifies one reads by the schemas. */
for (const schema of [
  'json/results.schema.json',
  'diff/json/diff.schema.json',
  'problems/problem-matcher.json',
])
  cpSync(join(reportsRoot, schema), join(reportsRoot, '..', 'dist', 'reports', schema))
