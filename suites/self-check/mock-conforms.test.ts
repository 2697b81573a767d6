import { expect, test } from 'vitest'
import { verdictOf } from '../verdict/verdict.js'
import { judgeMock, type ChosenReadings } from './judge-mock.js'
import { loadMatrixSurfaces, type MatrixSurface } from './kill-matrix.js'

const surfaces = await loadMatrixSurfaces()
const rows = surfaces.flatMap(({ surface, suite }) =>
  oneReadingAtATime(suite).map((readings) => ({
    surface,
    readings,
    name: `${surface} ${Object.entries(readings).flat().join('=') || 'with the default readings'}`,
  })),
)

test.each(rows)('the mock of $name conforms', { timeout: 60_000 }, async ({ surface, readings }) => {
  const records = await judgeMock(surface, { readings })
  const objections = records
    .filter(({ outcome }) => outcome !== 'passed' && outcome !== 'inapplicable')
    .map(({ id, outcome, expected, actual, reason }) => ({ id, outcome, expected, actual, reason }))
  expect(objections).toEqual([])
  expect(verdictOf(records, false)).toBe('conformant')
})

function oneReadingAtATime({ contract }: MatrixSurface['suite']): ChosenReadings[] {
  const others = Object.entries(contract.readings).flatMap(([name, reading]) =>
    Object.keys(reading.values)
      .filter((value) => value !== reading.default)
      .map((value) => ({ [name]: value })),
  )
  return [{}, ...others]
}
