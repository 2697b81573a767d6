import { expect, test } from 'vitest'
import { sampleKuzeyposRun } from '../samples/kuzeypos-run.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { targetNames } from './target-names.js'

test('numbers a name only where it comes again', () => {
  expect(targetNames([sampleMuditakuryeRun, sampleKuzeyposRun, sampleMuditakuryeRun])).toEqual([
    'staging',
    'kuzeypos/platform',
    'staging (2)',
  ])
})
