import { defineServerControl, type ServerRequest } from '../control-operation.js'
import { ControlRefusal } from '../control-refusal.js'
import type { CheckRuns, RunChoice } from '../check-runs.js'
import { closedObject, listOf, type JsonSchema } from '../schemas/json-schema.js'
import { text } from '../schemas/schemas.js'

const runsSchema: JsonSchema = {
  type: 'object',
  required: ['record', 'verdicts', 'checks', 'running', 'trouble'],
  properties: { verdicts: { type: 'array' }, checks: { type: 'array' } },
}
const none = { description: 'Nobody runs checks beside this mock: it was not started by uyum mock.' }

export const checkControls = [
  defineServerControl({
    id: 'readChecks',
    method: 'get',
    path: '/checks',
    summary:
      'What the last run of checks beside this mock came to, and how far one is that is under way, here or elsewhere.',
    answers: { 200: { description: 'The checks, without what they sent.', schema: runsSchema }, 404: none },
    run: async (request) => ({ body: await requireRuns(request).read() }),
  }),
  defineServerControl({
    id: 'getCheck',
    method: 'get',
    path: '/checks/evidence',
    summary: 'One check with what it sent and got, secrets by their names.',
    query: { target: text, id: text },
    answers: {
      200: { description: 'The check.', schema: { type: 'object', required: ['id', 'exchanges'] } },
      404: none,
    },
    run: async (request) => {
      const { target = '', id = '' } = request.query
      const found = await requireRuns(request).find(target, id)
      if (found) return { body: found }
      throw new ControlRefusal(404, {
        en: `looking for the check ${id} of ${target}: expected one of the last record, it is none.`,
        tr: `${target} hedefinin ${id} kontrolü: son kayıtta yok.`,
      })
    },
  }),
  defineServerControl<RunChoice>({
    id: 'runChecks',
    method: 'post',
    path: '/checks/run',
    summary:
      'Judges the targets of the configuration: by all checks, those that failed last, or some by their ids.',
    body: closedObject({ failed: { const: true }, only: { ...listOf(text), minItems: 1 } }),
    answers: {
      202: { description: 'It runs.', schema: { type: 'object' } },
      404: none,
      409: { description: 'A run is under way.' },
    },
    run: (request) => {
      if (requireRuns(request).begin(request.body)) return { status: 202, body: {} }
      throw new ControlRefusal(409, {
        en: 'running checks: expected no run to be under way, there is one. Stop it, or wait.',
        tr: 'Kontroller çalıştırılamadı: zaten süren bir koşu var. Onu durdurun ya da bitmesini bekleyin.',
      })
    },
  }),
  defineServerControl({
    id: 'stopChecks',
    method: 'post',
    path: '/checks/stop',
    summary: 'Ends the run that was begun here.',
    answers: { 200: { description: 'It ends.', schema: { type: 'object' } }, 404: none },
    run: (request) => {
      requireRuns(request).stop()
      return { body: {} }
    },
  }),
]

function requireRuns({ checks }: ServerRequest<unknown>): CheckRuns {
  if (checks) return checks
  throw new ControlRefusal(404, {
    en: 'asking for checks: expected a mock that was started by uyum mock, this one runs in a program. Run uyum check.',
    tr: 'Kontroller: uyum mock ile başlatılmış bir mock bekleniyordu, bu bir programın içinde çalışıyor. uyum check komutunu çalıştırın.',
  })
}
