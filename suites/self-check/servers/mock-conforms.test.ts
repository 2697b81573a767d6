import { expect, test } from 'vitest'
import { verdictOf } from '../../verdict/verdict.js'
import { objectionsIn, type ChosenReadings } from '../judging/judge-at.js'
import { judgeMock } from '../judging/judge-mock.js'
import { loadMatrixSurfaces, type MatrixSurface } from '../kill-matrix/kill-matrix.js'

const surfaces = await loadMatrixSurfaces()
const rows = surfaces.flatMap(({ surface, suite }) =>
  readingsInTurn(suite).map((readings) => ({
    surface,
    readings,
    name: `${surface} ${Object.entries(readings).flat().join('=') || 'with the default readings'}`,
  })),
)

test.each(rows)('the mock of $name conforms', { timeout: 60_000 }, async ({ surface, readings }) => {
  const records = await judgeMock(surface, { readings })
  expect(objectionsIn(records)).toEqual([])
  expect(verdictOf(records, false)).toBe('conformant')
})

/** The default readings, then the first other value of each, then the second, until every value had its turn. */
function readingsInTurn({ contract }: MatrixSurface['suite']): ChosenReadings[] {
  const others = Object.entries(contract.readings).map(([name, reading]) => ({
    name,
    values: Object.keys(reading.values).filter((value) => value !== reading.default),
  }))
  const turns = Math.max(0, ...others.map(({ values }) => values.length))
  return [
    {},
    ...Array.from({ length: turns }, (_, turn) =>
      Object.fromEntries(
        others.flatMap(({ name, values }) => (values[turn] === undefined ? [] : [[name, values[turn]]])),
      ),
    ),
  ]
}
