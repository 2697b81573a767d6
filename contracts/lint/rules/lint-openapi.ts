import { join } from 'node:path'
import { createConfig, getLineColLocation, lint } from '@redocly/openapi-core'
import type { Finding } from '../finding.js'

const cures: Record<string, string> = {
  'operation-4xx-response': 'Document the errors the partner names, or a 4XX answer with x-basis: assumed.',
  'no-invalid-media-type-examples': 'Fix the example or the schema: the documents decide which.',
}

/** Faults of `openapi.yaml` as OpenAPI, and examples that do not fit their schemas. */
export async function lintOpenapi(folder: string): Promise<Finding[]> {
  const config = await createConfig({
    extends: ['recommended'],
    rules: {
      'no-invalid-media-type-examples': 'error',
      'operation-4xx-response': { severity: 'error', validateWebhooks: true },
      'operation-2xx-response': { severity: 'error', validateWebhooks: true },
      'operation-operationId': 'error',
      'operation-operationId-unique': 'error',
      'info-license': 'off',
      'security-defined': 'off',
      'tag-description': 'off',
      'no-unused-components': 'error',
      'no-server-example.com': 'off',
    },
  })
  const problems = await lint({ ref: join(folder, 'openapi.yaml'), config })
  return problems.map((problem) => {
    const location = problem.location[0]
    const place = location ? getLineColLocation(location) : undefined
    return {
      file: location?.source.absoluteRef ?? join(folder, 'openapi.yaml'),
      line: place?.start.line ?? 1,
      rule: problem.ruleId,
      message: problem.message,
      cure: cures[problem.ruleId] ?? 'Fix openapi.yaml.',
    }
  })
}
