import { expect, test } from 'vitest'
import { bkyemekTargets } from './targets/bkyemek/targets.js'
import { hesapkuryeTargets } from './targets/hesapkurye/targets.js'
import { hiziryemekTargets } from './targets/hiziryemek/targets.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'
import { judgeIndependentTarget } from './targets/judge-independent-target.js'
import { kuzeyposTargets } from './targets/kuzeypos/targets.js'
import { muditakuryeTargets } from './targets/muditakurye/targets.js'
import { verdictOf } from '../../verdict/verdict.js'
import { surfaceNames } from '../../../contracts/contract/surfaces.js'

const targets = [
  ...hiziryemekTargets,
  ...kuzeyposTargets,
  ...bkyemekTargets,
  ...hesapkuryeTargets,
  ...muditakuryeTargets,
]

test.each(surfaceNames)('%s has two independent implementations', (surface) => {
  expect(targets.filter((target) => target.surface === surface).length).toBeGreaterThanOrEqual(2)
})

// Of each surface every other one, the rest the next day, or all by `npm run test:whole`.
const today = surfaceNames.flatMap((surface, place) =>
  shareOfTheTurn(
    targets.filter((target) => target.surface === surface),
    2,
    place,
  ),
)

test.each(today)('$surface is not accused where it $freedom', { timeout: 60_000 }, async (target) => {
  const records = await judgeIndependentTarget(target)
  const accusations = records
    .filter(({ level, outcome }) => level === 'must' && outcome !== 'passed' && outcome !== 'inapplicable')
    .map(({ id, outcome, expected, actual, reason }) => ({ id, outcome, expected, actual, reason }))
  expect(accusations).toEqual([])
  expect(verdictOf(records, false)).toBe('conformant')
})
