import { defineServerControl } from '../control-operation.js'
import { text } from '../schemas/schemas.js'

const contentType = 'text/plain; version=0.0.4; charset=utf-8'

export const metricsControls = [
  defineServerControl({
    id: 'readMetrics',
    method: 'get',
    path: '/metrics',
    summary: 'What the server counts of itself, in Prometheus’ text form: of all worlds together.',
    answers: { 200: { description: 'The metrics.', schema: text, contentType: 'text/plain' } },
    run: ({ metrics }) => ({ headers: { 'content-type': contentType }, body: metrics.render() }),
  }),
]
