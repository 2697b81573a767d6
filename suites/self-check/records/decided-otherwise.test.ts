import { expect, test } from 'vitest'
import { compareRevisions } from '../../../contracts/revisions/compare-revisions.js'
import { loadRevision } from '../../../contracts/revisions/load-revision.js'
import type { Run, RunRecord } from '../../record/run-record.js'
import { hiziryemekTargets } from '../servers/targets/hiziryemek/targets.js'
import { judgeIndependentTarget } from '../servers/targets/judge-independent-target.js'
import { decidedOtherwise } from '../../replay/revisions/decided-otherwise.js'
import { renderRecordComparison } from '../../replay/revisions/render-record-comparison.js'

test('a record says what of it another revision would decide otherwise, and what is new', async () => {
  const platform = hiziryemekTargets.find(({ surface }) => surface === 'hiziryemek/platform')!
  const checks = await judgeIndependentTarget(platform, ({ id }) =>
    /\/(?:success|orders|authentication)\//.test(id),
  )
  const run = { target: 'ours', surface: 'hiziryemek/platform', side: 'server', checks }
  const record = { runs: [run as unknown as Run] } as RunRecord
  const [old, recent] = [await loadRevision('hiziryemek'), await loadRevision('hiziryemek@later')]

  const { otherwise, added } = decidedOtherwise(record, old, recent, compareRevisions(old, recent))

  const reasons = otherwise.map(({ why }) => why.en)
  expect(reasons).toEqual([
    'secretKey: the credential was shown by header x-secret-key and is shown by header x-webhook-secret',
    expect.stringContaining("must have required property 'restaurantId'"),
    'their requirement is a should, it was a must',
  ])
  expect(added.map(({ requirement, level }) => [requirement, level])).toEqual([
    ['later-secret-header', 'must'],
    ['later-restaurant-id-required', 'should'],
    ['later-restaurant-status', 'must'],
    ['later-application-created', 'must'],
    ['later-application-limit', 'must'],
  ])
  expect(renderRecordComparison({ otherwise, added }, 'tr')).toContain('İlk kez istenenler:')
  expect(decidedOtherwise(record, old, old, []).otherwise).toEqual([])
})
