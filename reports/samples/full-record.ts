import type { RunRecord } from '../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from './check.js'
import { sampleMuditakuryeRun } from './muditakurye-run.js'
import { sampleRecord } from './record.js'

/** A record that has every member there can be. */
export const sampleFullRecord: RunRecord = {
  ...sampleRecord,
  shard: { index: 1, count: 2 },
  only: ['muditakurye/courier/errors'],
  environment: { node: 'v20.20.2', platform: 'linux x64' },
  runs: [
    {
      ...sampleMuditakuryeRun,
      declaredAt: { file: 'uyum.config.yaml', line: 12 },
      build: '2026.11.3',
      clock: { mode: 'shortened', minuteMs: 300 },
      contract: {
        ...sampleMuditakuryeRun.contract,
        partner: 'MuditaKurye',
        operations: [{ id: 'createOrder', method: 'POST', path: '/order', answers: ['202', '4XX'] }],
        lifecycle: {
          initial: 'NEW',
          states: {
            NEW: { text: { en: 'new', tr: 'yeni' }, open: true, next: [{ to: 'CANCELED', basis: 'shown' }] },
            CANCELED: { text: { en: 'cancelled', tr: 'iptal' }, offTheWay: true, next: [] },
          },
        },
      },
      conditions: { credentials: ['basic.username'], states: true, fixtures: [], allow: [], timeoutMs: 5000 },
      scenarios: ['standard'],
      observed: {
        command: 'node pos.js',
        peer: 'http://127.0.0.1:9000',
        for: '90s',
        credentials: ['apiKey'],
      },
      unreachable: 'connect ECONNREFUSED',
      tr: { unreachable: 'bağlantı reddedildi' },
      conversations: [
        {
          scenario: 'standard',
          calls: [
            { from: 'client', name: 'createOrder', order: 'o1', startedAtMs: 0, durationMs: 2, status: 202 },
            { from: 'server', name: 'GET /x', startedAtMs: 4, durationMs: 1, error: 'cut off' },
          ],
          leftOut: 3,
        },
      ],
      checks: [
        sampleCheck({
          id: 'muditakurye/courier/a/b',
          matter: 'kept',
          columns: '| Alan | Tip |',
          security: true,
          lacks: { kind: 'state', name: 'integration is disabled', params: { any: ['thing'] } },
          waiver: { reason: 'ticket 12', until: '2027-01-31', approver: 'Işıl Öğün' },
          moves: [{ from: 'NEW', to: 'CANCELED', accepted: true }],
          exchanges: [{ ...sampleExchange(202, ''), operation: 'createOrder' }],
        }),
      ],
    },
  ],
}
