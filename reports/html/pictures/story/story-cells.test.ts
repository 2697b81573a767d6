import { expect, test } from 'vitest'
import type { StoryLine } from '../../../../suites/record/run-record.js'
import { cellsOf } from './story-cells.js'

const lanes = [{ id: 'left', name: 'Left' }, { id: 'implementation' }, { id: 'near' }, { id: 'far' }]
const line: StoryLine = { kind: 'call', atMs: 0, durationMs: 0 }

test('a call spans the lanes between who makes it and who gets it', () => {
  expect(cellsOf({ ...line, from: 'left', to: 'implementation' }, lanes)).toEqual({
    before: 0,
    span: 2,
    behind: 2,
    direction: 'to-right',
  })
  expect(cellsOf({ ...line, from: 'far', to: 'implementation' }, lanes)).toEqual({
    before: 1,
    span: 3,
    behind: 0,
    direction: 'to-left',
  })
})

test('a note, and a line of a lane that is not there, stand over all', () => {
  const over = { before: 0, span: 4, behind: 0, direction: 'none' }
  expect(cellsOf({ ...line, kind: 'note', to: 'near' }, lanes)).toEqual(over)
  expect(cellsOf({ ...line, from: 'left', to: 'nobody' }, lanes)).toEqual(over)
})
