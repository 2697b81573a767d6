import { expect, test } from 'vitest'
import { verdictOf } from '../../verdict/verdict.js'
import { objectionsIn, type ChosenReadings } from '../judging/judge-at.js'
import { judgeMock } from '../judging/judge-mock.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'
import { loadMatrixSurfaces, matrixName, type MatrixSurface } from '../kill-matrix/kill-matrix.js'

// By the default readings each time; by the others in turn, a sixth of them with each commit, or all by `npm run test:whole`.

const surfaces = await loadMatrixSurfaces()
const byDefault = surfaces.map((judged) => rowOf(judged, {}))
const otherwise = surfaces.flatMap((judged) =>
  otherReadings(judged.suite).map((readings) => rowOf(judged, readings)),
)
const rows = [...byDefault, ...shareOfTheTurn(otherwise, 6, 0)]

function rowOf(judged: MatrixSurface, readings: ChosenReadings) {
  const { surface, revision } = judged
  const said = Object.entries(readings).flat().join('=') || 'with the default readings'
  return { surface, revision, readings, name: `${matrixName(judged)} ${said}` }
}

test.each(rows)(
  'the mock of $name conforms',
  { timeout: 60_000 },
  async ({ surface, revision, readings }) => {
    const records = await judgeMock(surface, { readings, revision })
    expect(objectionsIn(records)).toEqual([])
    expect(verdictOf(records, false)).toBe('conformant')
  },
)

/** The first other value of each reading, then the second, until every value had its turn. */
function otherReadings({ contract }: MatrixSurface['suite']): ChosenReadings[] {
  const others = Object.entries(contract.readings).map(([name, reading]) => ({
    name,
    values: Object.keys(reading.values).filter((value) => value !== reading.default),
  }))
  const turns = Math.max(0, ...others.map(({ values }) => values.length))
  return Array.from({ length: turns }, (_, turn) =>
    Object.fromEntries(
      others.flatMap(({ name, values }) => (values[turn] === undefined ? [] : [[name, values[turn]]])),
    ),
  )
}
