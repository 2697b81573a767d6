import { expect, test } from 'vitest'
import { railChannels } from './rail-channels.js'

test('rails that do not meet share a channel', () => {
  expect(
    railChannels([
      { top: 0, bottom: 50 },
      { top: 60, bottom: 90 },
    ]),
  ).toEqual([0, 0])
})

test('of those that meet the longer one runs farther out', () => {
  expect(
    railChannels([
      { top: 0, bottom: 200 },
      { top: 20, bottom: 60 },
      { top: 40, bottom: 120 },
    ]),
  ).toEqual([2, 0, 1])
})

test('a rail that begins where another ends meets it', () => {
  expect(
    railChannels([
      { top: 0, bottom: 50 },
      { top: 50, bottom: 90 },
    ]),
  ).toEqual([1, 0])
})

test('of two that are equally long the higher one runs farther out', () => {
  expect(
    railChannels([
      { top: 0, bottom: 50 },
      { top: 20, bottom: 70 },
    ]),
  ).toEqual([1, 0])
})
