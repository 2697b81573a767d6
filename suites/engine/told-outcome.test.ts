import { expect, test } from 'vitest'
import type { CheckRecord } from '../record/run-record.js'
import { toldOutcome } from './told-outcome.js'

const record: CheckRecord = {
  id: 'kuzeypos/courier/push/taken',
  title: { en: 'takes an order', tr: 'siparişi alır' },
  tags: [],
  requirement: 'order-taken',
  requirementText: { en: 'An order is taken.', tr: 'Sipariş alınır.' },
  basis: 'shown',
  quote: 'Yeni siparişler gönderilir',
  document: 'sayfa.txt',
  level: 'must',
  outcome: 'failed',
  expected: 'a success',
  actual: 'HTTP 500 without a body',
  reason: '',
  tr: { expected: 'başarı', actual: 'gövdesiz HTTP 500', reason: '' },
  durationMs: 3,
  exchanges: [
    { request: { method: 'POST', url: 'http://127.0.0.1:5001/', headers: {}, body: '{}' }, curl: 'curl -i' },
  ],
}

const finding = {
  en: [
    'takes an order (must, shown)',
    'expected: a success',
    'got:      HTTP 500 without a body',
    'document: “Yeni siparişler gönderilir” (sayfa.txt)',
    'try:      curl -i',
  ].join('\n'),
  tr: [
    'siparişi alır (zorunlu, örnekli)',
    'beklenen: başarı',
    'gelen:    gövdesiz HTTP 500',
    'belge:    “Yeni siparişler gönderilir” (sayfa.txt)',
    'deneyin:  curl -i',
  ].join('\n'),
}
const because = { reason: 'no state', tr: { expected: '', actual: '', reason: 'durum yok' } }
const waived = { reason: 'waived until 2027', tr: { ...record.tr, reason: '2027 tarihine kadar muaf' } }

test.each([
  [{}, 'fails', finding],
  [
    { level: 'should', requirement: 'advice' },
    'passes with a note',
    {
      en: `does not affect the verdict: ${finding.en.replace('must', 'should')}`,
      tr: `kararı etkilemez: ${finding.tr.replace('zorunlu', 'önerilen')}`,
    },
  ],
  [
    { outcome: 'waived', ...waived },
    'passes with a note',
    { en: `waived until 2027\n${finding.en}`, tr: `2027 tarihine kadar muaf\n${finding.tr}` },
  ],
  [{ outcome: 'skipped', ...because }, 'is skipped', { en: 'skipped: no state', tr: 'atlandı: durum yok' }],
  [
    { outcome: 'inapplicable', ...because },
    'is skipped',
    { en: 'inapplicable: no state', tr: 'kapsam dışı: durum yok' },
  ],
  [
    { outcome: 'errored', ...because },
    'fails',
    {
      en: 'the harness could not judge, which accuses nobody: no state',
      tr: 'araç değerlendiremedi, bu kimseyi suçlamaz: durum yok',
    },
  ],
] as const)('the test of %o %s, in both languages', (change, what, text) => {
  for (const language of ['en', 'tr'] as const)
    expect(toldOutcome({ ...record, ...change }, language)).toMatchObject({
      test: what,
      text: text[language],
    })
})

test('what passed is told by nothing', () => {
  expect(toldOutcome({ ...record, outcome: 'passed' }, 'tr')).toEqual({ test: 'passes' })
})
