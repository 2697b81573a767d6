import { describe, expect, test } from 'vitest'
import type { MatterState } from '../../../suites/record/run-record.js'
import { recordOf } from '../../samples/diff-records.js'
import { sampleMatter } from '../../samples/matters.js'
import { renderDiffJson } from '../json/render-diff-json.js'
import { renderDiffMarkdown } from '../markdown/render-diff-markdown.js'
import { renderDiffTerminal } from '../terminal/render-diff-terminal.js'
import { compareRecords } from './compare-records.js'

const withState = (state: MatterState) =>
  recordOf([], {
    run: {
      matters: [
        sampleMatter({
          id: 'secret',
          state,
          title: { en: 'the secret is checked', tr: 'gizli anahtarın denetlenmesi' },
        }),
      ],
    },
  })

test.each<[MatterState, MatterState, string]>([
  ['proved', 'failed', 'worse'],
  ['proved', 'partly', 'worse'],
  ['failed', 'proved', 'better'],
  ['not-judged', 'proved', 'better'],
  ['not-judged', 'failed', 'worse'],
  ['proved', 'not-judged', 'worse'],
  ['not-covered', 'not-judged', 'other'],
])('a matter that was %s and is %s got %s', (old, newer, turn) => {
  const [run] = compareRecords(withState(old), withState(newer)).runs
  expect(run!.matters).toMatchObject([{ id: 'secret', turn, old, new: newer }])
})

test('one that stands as before is not told, nor is anything of a record that knew none', () => {
  expect(compareRecords(withState('proved'), withState('proved')).runs[0]!.matters).toEqual([])
  expect(compareRecords(recordOf([]), withState('failed')).runs[0]!.matters).toEqual([])
})

describe('who compares reads it', () => {
  const comparison = compareRecords(withState('proved'), withState('failed'))

  test('on the screen, in both languages', () => {
    expect(renderDiffTerminal(comparison, { color: false })).toContain(
      'worse: the secret is checked, proved → failed',
    )
    expect(renderDiffTerminal(comparison, { color: false, language: 'tr' })).toContain(
      'kötüleşti: gizli anahtarın denetlenmesi, kanıtlandı → başarısız',
    )
  })

  test('in Markdown and JSON', () => {
    expect(renderDiffMarkdown(comparison)).toContain('- worse: the secret is checked, proved → failed')
    expect(JSON.parse(renderDiffJson(comparison))).toMatchObject({
      runs: [{ matters: [{ id: 'secret', turn: 'worse' }] }],
    })
  })
})
