import type { MatterRecord } from '../../suites/record/run-record.js'

/** A matter for tests: proved by three checks, unless `parts` say otherwise. */
export function sampleMatter(parts: Partial<MatterRecord> & { id: string }): MatterRecord {
  return {
    title: { en: `the matter ${parts.id} is well`, tr: `${parts.id} konusunun iyi olması` },
    state: 'proved',
    checks: 3,
    documented: 3,
    passed: 3,
    failed: [],
    security: [],
    ...parts,
  }
}

const secret = { en: 'the secret is checked', tr: 'gizli anahtarın denetlenmesi' }

/** One of every state. */
export const sampleMatters: MatterRecord[] = [
  sampleMatter({
    id: 'kept',
    title: { en: 'the order is kept', tr: 'siparişin saklanması' },
    state: 'not-covered',
    checks: 0,
    documented: 0,
    passed: 0,
    question: {
      en: 'How does the order source see which orders were taken over?',
      tr: 'Siparişi gönderen taraf hangi siparişlerin alındığını nereden görüyor?',
    },
  }),
  sampleMatter({
    id: 'once',
    title: { en: 'a repeat counts once', tr: 'tekrarın bir kez sayılması' },
    state: 'failed',
    checks: 1,
    documented: 1,
    passed: 0,
    failed: ['muditakurye/courier/idempotency/repeat-creates-nothing'],
  }),
  sampleMatter({
    id: 'secret',
    title: secret,
    state: 'partly',
    checks: 2,
    documented: 1,
    passed: 1,
    failed: ['muditakurye/courier/rate-limit/says-when-to-retry'],
    security: ['muditakurye/courier/rate-limit/says-when-to-retry'],
  }),
  sampleMatter({
    id: 'limits',
    title: { en: 'limits are kept', tr: 'sınırlara uyulması' },
    state: 'not-judged',
    checks: 1,
    documented: 1,
    passed: 0,
    why: { en: 'lacks the permission "burst"', tr: 'eksik: "burst" izni' },
  }),
  sampleMatter({
    id: 'taken',
    title: { en: 'what is allowed is taken', tr: 'izin verilenin kabul edilmesi' },
    checks: 2,
    documented: 2,
    passed: 2,
  }),
]

/** Of a run in which everything passed. */
export const sampleProvedMatters: MatterRecord[] = [
  sampleMatter({ id: 'secret', title: secret, checks: 2, documented: 2, passed: 2 }),
]
