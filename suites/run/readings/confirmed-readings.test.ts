import { expect, test } from 'vitest'
import type { Requirement } from '../../../contracts/requirements/requirement.js'
import { asConfirmed } from './confirmed-readings.js'
import { checkLevel } from '../record/write-check-record.js'

const open: Requirement = {
  kind: 'inferred-repeat',
  text: { en: 'A repeat gets the first answer.', tr: 'Yinelenen istek ilk yanıtı alır.' },
  basis: 'assumed',
  level: 'should',
  reading: 'acme.repeated',
}
const check = { requirement: 'repeated', level: 'should', readings: { 'acme.repeated': ['replay'] } } as const
const answer = { reading: 'acme.repeated', value: 'replay', by: 'Ayşe Demir', on: '2026-11-20' }

test('what the partner has confirmed weighs fully', () => {
  const counted = asConfirmed(check, open, [answer])
  expect(checkLevel(counted.check, counted.requirement)).toBe('must')
  expect(counted.confirmation).toEqual(answer)
})

test.each([
  ['nothing was confirmed', []],
  ['another value was confirmed', [{ ...answer, value: 'conflict' }]],
  ['another reading was confirmed', [{ ...answer, reading: 'acme.other' }]],
])('where %s it weighs as before', (_what, confirmed) => {
  const counted = asConfirmed(check, open, confirmed)
  expect(checkLevel(counted.check, counted.requirement)).toBe('should')
  expect(counted.confirmation).toBeUndefined()
})
