import type { Run } from '../../suites/record/run-record.js'
import { sampleCheck } from './check.js'
import { hostileText } from './muditakurye-run.js'
import { sampleStoryRun } from './story-run.js'

const latency = { count: 31, p50: 4.1, p90: 12, p95: 20.5, p99: 380, p999: 410.2, max: 410.2 }
const lost = 'stories/kurus/rush/none-lost'

/** A rush over a story in which an order was lost and another one mixed up, its names chosen by somebody hostile. */
export const sampleRushRun: Run = {
  ...sampleStoryRun,
  clock: { mode: 'shortened', minuteMs: 6000 },
  verdict: 'conformant',
  sentence: {
    en: 'Conformant: 31 orders, 31 accepted; of 31 looked for 1 lost, 0 doubled, 1 mixed up.',
    tr: 'Uyumlu: 31 sipariş, 31 kabul; aranan 31 siparişten 1 kayıp, 0 çift, 1 karışmış.',
  },
  durationMs: 3100,
  checks: [
    sampleCheck({
      id: lost,
      level: 'should',
      basis: 'assumed',
      quote: '',
      outcome: 'failed',
      expected: 'all 31 orders',
      actual: 'not 1: ord_7 (1.2 s: accepted, and brought by nobody)',
      tr: {
        expected: '31 siparişin tümü',
        actual: '1 sipariş hariç: ord_7 (1.2 s: kabul edildi, kimse götürmüyor)',
        reason: '',
      },
    }),
  ],
  story: {
    ...sampleStoryRun.story!,
    lines: sampleStoryRun.story!.lines.slice(0, 1).map((line) => ({ ...line, broken: [lost] })),
  },
  rush: {
    profile: 'burst',
    text: { en: '10 orders a second', tr: 'saniyede 10 sipariş' },
    compress: 2,
    wanted: 26,
    generator: 'uyum',
    tookMs: 3100,
    orders: {
      due: 31,
      accepted: 31,
      refused: 0,
      unanswered: 0,
      readBack: 31,
      lost: 1,
      doubled: 0,
      mixedUp: 1,
    },
    requests: { sent: 34, repeats: 3, lostAnswers: 1, cancels: 0, heldBack: 9 },
    windowMs: 500,
    windows: Array.from({ length: 7 }, (_, index) => ({
      atMs: index * 500,
      due: 5 + (index % 3),
      answered: 5,
      failed: index === 3 ? 1 : 0,
      inFlight: index,
      slowestMs: 4 + index * 60,
    })),
    latency,
    serviceTime: latency,
    limitMs: 5000,
    withinLimit: 1,
    peakPerSecond: 12,
    fellBehind: { atMs: 1500, perSecond: 14 },
    lateMs: 3.2,
    findings: [
      {
        kind: 'lost',
        order: 'ord_7',
        atMs: 1200,
        text: { en: 'accepted, and brought by nobody', tr: 'kabul edildi, kimse götürmüyor' },
      },
      { kind: 'mixed-up', order: hostileText, atMs: 2100, text: { en: hostileText, tr: hostileText } },
    ],
    leftOut: 0,
  },
}
