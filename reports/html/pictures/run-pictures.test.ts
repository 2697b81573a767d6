import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type {
  ConversationCall,
  ExchangeRecord,
  LifecycleRecord,
  Run,
  RunRecord,
} from '../../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from '../../samples/check.js'
import { sampleFullRecord } from '../../samples/full-record.js'
import { sampleRecord } from '../../samples/record.js'
import { RunPictures } from './run-pictures.js'
import { TargetsSideBySide } from './targets/targets-side-by-side.js'

function render(record: RunRecord, run = record.runs[0]!): string {
  return renderToString(h(RunPictures, { record, run }))
}

/** A run with as much as the largest surface has, and more to say than anybody reads. */
function largeRun(): Run {
  const operations = Array.from({ length: 6 }, (_, index) => ({
    id: `operation${index}`,
    method: 'POST',
    path: `/a/path/of/some/length/${index}`,
    answers: ['200', '400', '401', '403', '404', '409', '422', '429', '4XX', '500', '503'],
  }))
  const names = Array.from({ length: 9 }, (_, index) => `a status of some length ${index}`)
  const states = names.map((name, index) => [
    name,
    {
      text: { en: `What ${name} means`, tr: `Bunun anlamı ${index}` },
      open: true,
      next: names.slice(index + 1, index + 4).map((to) => ({ to, basis: 'stated' as const })),
    },
  ])
  const exchanges = operations.flatMap(({ id, answers }) =>
    answers
      .filter((answer) => !answer.endsWith('XX'))
      .map((answer): ExchangeRecord => ({ ...sampleExchange(Number(answer), ''), operation: id })),
  )
  const calls = Array.from({ length: 500 }, (_, index): ConversationCall => ({
    from: index % 3 === 0 ? 'server' : 'client',
    name: `operation${index % 6}`,
    order: `order_ed954992-ea93-4183-a764-${index % 5}`,
    startedAtMs: index ** 2,
    durationMs: index,
    status: index % 2 === 0 ? 200 : 503,
  }))
  const conversations = Array.from({ length: 10 }, (_, index) => ({
    scenario: `scenario-${index}`,
    calls,
    leftOut: 100,
  }))
  return {
    ...sampleFullRecord.runs[0]!,
    contract: {
      ...sampleFullRecord.runs[0]!.contract,
      operations,
      lifecycle: { initial: names[0]!, states: Object.fromEntries(states) as LifecycleRecord['states'] },
    },
    checks: [sampleCheck({ id: 'muditakurye/courier/a/b', outcome: 'failed', exchanges })],
    conversations,
  }
}

describe('the pictures of a run', () => {
  test('are left out where an old record has nothing to draw', () => {
    for (const run of sampleRecord.runs) expect(render(sampleRecord, run)).toBe('')
  })

  test('are the lifecycle, the answers, the times and the conversations of a record that has all', () => {
    const titles = [...render(sampleFullRecord).matchAll(/<h3 id="([^"]*)"/g)].map(([, id]) => id)
    expect(titles).toEqual(['run-1-lifecycle', 'run-1-answers', 'run-1-times', 'run-1-conversation-1'])
  })

  test('have ids of their own in each run', () => {
    const record = { ...sampleFullRecord, runs: [0, 1].map(() => ({ ...sampleFullRecord.runs[0]! })) }
    const markup = record.runs.map((run) => render(record, run)).join('')
    const ids = [...markup.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('are the same bytes of the same record', () => {
    expect(render(sampleFullRecord)).toBe(render(structuredClone(sampleFullRecord)))
  })

  test('stay below 60 kB, and tell what they leave out', () => {
    const run = largeRun()
    const markup = render({ ...sampleFullRecord, runs: [run] }, run)
    expect(Buffer.byteLength(markup)).toBeLessThan(60_000)
    expect(markup).toContain('592 more calls are not shown.')
  })

  test('are not drawn of a lifecycle that nobody could read', () => {
    const run = largeRun()
    const states = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `s${index}`,
        { text: { en: '', tr: '' }, next: [{ to: `s${index + 1}`, basis: 'stated' as const }] },
      ]),
    )
    const large = { ...run, contract: { ...run.contract, lifecycle: { initial: 's0', states } } }
    const markup = render({ ...sampleFullRecord, runs: [large] }, large)
    expect(markup).toContain('Too large to be drawn.')
    expect(Buffer.byteLength(markup)).toBeLessThan(150_000)
  })
})

describe('targets side by side', () => {
  test('are left out where there is one', () => {
    expect(renderToString(h(TargetsSideBySide, { record: sampleFullRecord, labelledBy: 'overview' }))).toBe(
      '',
    )
  })

  test('lead to their runs, under names of their own', () => {
    const runs = [sampleRecord.runs[0]!, { ...sampleRecord.runs[0]! }]
    const markup = renderToString(
      h(TargetsSideBySide, { record: { ...sampleRecord, runs }, labelledBy: 'overview' }),
    )
    expect(markup).toContain('<a href="#run-1">staging</a>')
    expect(markup).toContain('<a href="#run-2">staging (2)</a>')
    expect(markup).toContain('All 11 checks came out alike.')
  })
})
