import { describe, expect, test } from 'vitest'
import { shallowCopies } from './shallow-copies.js'
import { TrackedMap } from './tracked-map.js'
import { TrackedSet } from './tracked-set.js'
import { TrackedValue } from './tracked-value.js'
import { plainValue, writtenBytes } from './written-bytes.js'

describe('TrackedMap', () => {
  test('is written down entry by entry and read back in its order', () => {
    const bodies = new TrackedMap<number, Buffer>({ readKey: Number, ...writtenBytes })
    bodies.set(7, Buffer.from('seven'))
    bodies.set(3, Buffer.from('üç'))
    const written = bodies.entries().map(([key]): [string, unknown] => [key, plainValue(bodies.entry(key))])
    expect(written).toEqual([
      ['7', 'seven'],
      ['3', 'üç'],
    ])
    const other = new TrackedMap<number, Buffer>({ readKey: Number, ...writtenBytes })
    for (const entries of [bodies.entries(), written]) {
      other.restore(entries)
      expect([...other.keys()]).toEqual([7, 3])
      expect(other.get(3)).toEqual(Buffer.from('üç'))
    }
  })

  test('holds for a snapshot what does not change with it', () => {
    const map = new TrackedMap<string, { n: number }>(shallowCopies())
    const value = { n: 1 }
    map.set('a', value)
    const held = map.entries()
    value.n = 2
    expect(held).toEqual([['a', { n: 1 }]])
    map.restore(held)
    map.get('a')!.n = 3
    expect(held).toEqual([['a', { n: 1 }]])
  })

  test('tells what changes, and what went', () => {
    const told: [string, boolean][] = []
    const map = new TrackedMap<string, { n: number }>()
    map.set('before', { n: 1 })
    map.follow((key, isGone) => told.push([key, isGone]))
    map.set('a', { n: 1 })
    map.touch('before')
    map.delete('a')
    map.delete('never there')
    expect(told).toEqual([
      ['a', false],
      ['before', false],
      ['a', true],
    ])
  })

  test('writes down of what was given only what was changed, and that it is gone', () => {
    const given = (key: string) => {
      const map = new TrackedMap<string, string>()
      map.set('keys', key)
      map.set('off', 'no')
      map.set('gone', 'soon')
      map.giveAll()
      return map
    }
    const map = given('old')
    map.set('off', 'yes')
    map.delete('gone')
    map.set('new', '1')
    expect(map.entries()).toEqual([
      ['off', 'yes'],
      ['gone', null],
      ['new', '1'],
    ])
    const next = given('changed by the settings')
    next.restore(map.entries())
    expect([...next]).toEqual([
      ['keys', 'changed by the settings'],
      ['off', 'yes'],
      ['new', '1'],
    ])
  })
})

test('TrackedSet keeps what was added to what was given', () => {
  const keys = new TrackedSet(['given'])
  keys.add('added')
  expect(keys.entries()).toEqual([['added', 1]])
  const other = new TrackedSet(['given anew'])
  other.restore(keys.entries())
  expect([...other]).toEqual(['given anew', 'added'])
})

test('TrackedValue tells that it changed', () => {
  const made = new TrackedValue(0)
  const told: string[] = []
  made.follow((key) => told.push(key))
  made.value += 1
  expect([told, made.entries()]).toEqual([[''], [['', 1]]])
})
