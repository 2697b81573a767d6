import type { Run } from '../../suites/record/run-record.js'
import { sampleCheck } from './check.js'
import { sampleProvedMatters } from './matters.js'

/** A run in which everything passed. */
export const sampleKuzeyposRun: Run = {
  target: 'kuzeypos/platform',
  surface: 'kuzeypos/platform',
  side: 'server',
  baseUrl: 'http://127.0.0.1:4010/kuzeypos/platform',
  contract: { version: '1.0.0', sha256: '1b4f0e9851971998e732078544c96b36c3d01cedf7caa332359d6f1d83567014' },
  readings: {},
  verdict: 'conformant',
  sentence: {
    en: 'Both mandatory checks passed. Nothing is left to do.',
    tr: 'Zorunlu kontrollerin ikisi de geçti. Yapılacak bir şey kalmadı.',
  },
  partial: false,
  warnings: [],
  durationMs: 86,
  matters: sampleProvedMatters,
  checks: [
    sampleCheck({
      id: 'kuzeypos/platform/lifecycle/delivered-is-final',
      matter: 'secret',
      title: {
        en: 'refuses a status for an order that is already delivered',
        tr: 'teslim edilmiş bir sipariş için yeni durum kabul etmez',
      },
      requirement: 'delivered-is-final',
      requirementText: {
        en: 'A delivered order accepts no further status.',
        tr: 'Teslim edilen sipariş yeni durum kabul etmez.',
      },
      basis: 'shown',
      quote: 'Sipariş zaten teslim edildi veya iptal edildi',
      document: 'kurye-firmasi-api-dokumantasyon.txt',
    }),
    sampleCheck({
      id: 'kuzeypos/platform/http/answers-json',
      matter: 'secret',
      basis: 'http',
      quote: 'A JSON text is a serialized value.',
      document: 'rfc8259.txt',
    }),
  ],
}
