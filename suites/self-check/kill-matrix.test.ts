import { describe, expect, test } from 'vitest'
import { coverageFaults, defectFaults } from './kill-matrix-faults.js'
import { loadMatrixSurfaces, readingsThatApply, runDefect, type DefectRun } from './kill-matrix.js'

/** Defects that a test run has time for; `npm run kill-matrix` runs them all. */
const sampleSize = 10

const surfaces = await loadMatrixSurfaces()
const all = surfaces.flatMap((surface) =>
  Object.keys(surface.mock.defects).map((defect) => ({
    surface,
    defect,
    name: `${surface.surface} ${defect}`,
  })),
)
const every = Math.ceil(all.length / sampleSize)
const sample = all.filter((_defect, index) => index % every === 0)

describe.each(surfaces)('$surface', (surface) => {
  test('has a check and a defect for each testable requirement', () => {
    expect(coverageFaults(surface)).toEqual([])
  })
})

test.each(sample)('$name is caught, and only where it should be', { timeout: 60_000 }, async (row) => {
  expect(defectFaults(await runDefect(row.surface, row.defect), row.surface.suite.checks)).toEqual([])
})

describe('the readings a defect is run under', () => {
  const { suite } = surfaces.find(({ surface }) => surface === 'muditakurye/courier')!

  test.each([
    { requirement: 'api-key-accepted', readings: [{}] },
    { requirement: 'repeat-is-409', readings: [{ 'muditakurye.duplicate-order': 'conflict' }] },
    { requirement: 'code-of-409', readings: [{}, { 'muditakurye.duplicate-order': 'conflict' }] },
  ])('$requirement', ({ requirement, readings }) => {
    expect(readingsThatApply(suite, requirement)).toEqual(readings)
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
        readings: {},
        kills: checks
          .filter(({ requirement }) => red.includes(requirement))
          .map(({ id, requirement }) => ({ check: id, requirement, outcome: 'failed' })),
      },
    ],
  })
  const exceptions = { own: { requirements: ['other'], why: 'they are tied' } }
  const spots = { [`${surface}/a/own`]: { redUnder: 'other', why: 'it is blind' } }

  test.each([
    { when: 'caught by its own check alone', red: ['own'], found: [] },
    { when: 'caught by none', red: [], found: [/caught by no check/, /stays green/] },
    { when: 'caught by another’s check', red: ['own', 'other'], found: [/no exception says why/] },
    { when: 'caught by another’s, as declared', red: ['own', 'other'], exceptions, found: [] },
    { when: 'declared in vain', red: ['own'], exceptions, found: [/the exception for other is stale/] },
    { when: 'blind in vain', red: ['own'], spots, found: [/blind spot of .* is stale/] },
  ])('$when', ({ red, exceptions = {}, spots = {}, found }) => {
    const faults = defectFaults(run(...red), checks, exceptions, spots)
    expect(faults).toHaveLength(found.length)
    found.forEach((words, index) => expect(faults[index]).toMatch(words))
  })
})
