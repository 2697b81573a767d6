import { expect, test } from 'vitest'
import { sampleRecord } from '../samples/record.js'
import { renderJson } from './json-reporter.js'

test('holds the whole record, control characters included', () => {
  expect(JSON.parse(renderJson(sampleRecord))).toEqual(sampleRecord)
})

test('is indented for people and diffs', () => {
  expect(renderJson(sampleRecord)).toMatch(/^\{\n {2}"version": 1,\n/)
})
