import { describe, expect, test } from 'vitest'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'
import { coverageFaults, defectFaults, greenFaults } from './matrix-faults.js'
import {
  circumstancesOf,
  defectsByRequirement,
  loadMatrixSurfaces,
  matrixName,
  runDefect,
  type DefectRun,
} from './kill-matrix.js'

/** Requirements whose defects a test run has time for, others each day; `npm run kill-matrix` runs them all. */
const sampleSize = 6

const surfaces = await loadMatrixSurfaces()
const all = surfaces.flatMap((surface) =>
  [...defectsByRequirement(surface)].map(([requirement, defects]) => ({
    surface,
    requirement,
    defects,
    name: `${matrixName(surface)} ${requirement}`,
  })),
)
const sample = shareOfTheTurn(all, Math.ceil(all.length / sampleSize), 0)

describe.each(surfaces.map((surface) => ({ surface, name: matrixName(surface) })))('$name', ({ surface }) => {
  test('has a check and a defect for each testable requirement', () => {
    expect(coverageFaults(surface)).toEqual([])
  })
})

test.each(sample)(
  'a violation of $name is caught, and only where it should be',
  { timeout: 120_000 },
  async (row) => {
    const { checks } = row.surface.suite
    const runs: DefectRun[] = []
    for (const defect of row.defects) runs.push(await runDefect(row.surface, defect))
    expect(runs.flatMap((run) => defectFaults(run, checks))).toEqual([])
    expect(greenFaults(runs, row.requirement, checks)).toEqual([])
  },
)

describe('what a defect is run under', () => {
  const suiteOf = (wanted: string) => surfaces.find((one) => matrixName(one) === wanted)!.suite

  test.each([
    { requirement: 'api-key-accepted', readings: [{}] },
    { requirement: 'repeat-is-409', readings: [{ 'muditakurye.duplicate-order': 'conflict' }] },
    { requirement: 'code-of-409', readings: [{}, { 'muditakurye.duplicate-order': 'conflict' }] },
  ])('$requirement: readings', ({ requirement, readings }) => {
    const circumstances = circumstancesOf(suiteOf('muditakurye/courier'), requirement)
    expect(circumstances).toEqual(readings.map((chosen) => ({ readings: chosen, without: [] })))
  })

  test('unsigned-events-taken: a credential left out', () => {
    const circumstances = circumstancesOf(suiteOf('muditakurye/pos'), 'unsigned-events-taken')
    expect(circumstances).toEqual([{ readings: {}, without: ['webhookSecret'] }])
  })
})

describe('a fault of the matrix', () => {
  const surface = 'muditakurye/courier'
  const checks = [
    { id: `${surface}/a/own`, requirement: 'own' },
    { id: `${surface}/a/other`, requirement: 'other' },
  ]
  const run = (...red: string[]): DefectRun => ({
    surface,
    defect: 'own',
    runs: [
      {
        circumstances: { readings: {}, without: [] },
        kills: checks
          .filter(({ requirement }) => red.includes(requirement))
          .map(({ id, requirement }) => ({ check: id, requirement, outcome: 'failed' })),
      },
    ],
  })
  const exceptions = { own: { requirements: ['other'], why: 'they are tied' } }
  const anyOf = { own: { requirements: 'any' as const, why: 'it takes all away' } }
  const spots = { [`${surface}/a/own`]: { redUnder: 'other', why: 'it is blind' } }

  test.each([
    { when: 'caught by its own check alone', red: ['own'], found: [] },
    { when: 'caught by none', red: [], found: [/caught by no check/, /stays green/] },
    { when: 'caught by another’s check', red: ['own', 'other'], found: [/no exception says why/] },
    { when: 'caught by another’s, as declared', red: ['own', 'other'], exceptions, found: [] },
    { when: 'caught by many, as declared', red: ['own', 'other'], exceptions: anyOf, found: [] },
    { when: 'declared in vain', red: ['own'], exceptions, found: [/the exception for other is stale/] },
    { when: 'blind in vain', red: ['own'], spots, found: [/the blind spot is stale/] },
  ])('$when', ({ red, exceptions = {}, spots = {}, found }) => {
    const judged = run(...red)
    const faults = [
      ...defectFaults(judged, checks, exceptions),
      ...greenFaults([judged], 'own', checks, spots),
    ]
    expect(faults).toHaveLength(found.length)
    found.forEach((words, index) => expect(faults[index]).toMatch(words))
  })
})
