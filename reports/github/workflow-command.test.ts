import { describe, expect, test } from 'vitest'
import { workflowCommand } from './workflow-command.js'

describe('workflowCommand', () => {
  test('escapes as GitHub documents it: more in a property than in the message', () => {
    const text = '100%, see: a\nb'
    expect(workflowCommand({ severity: 'error', title: text, message: text })).toBe(
      '::error title=100%25%2C see%3A a%0Ab::100%25, see: a%0Ab',
    )
  })

  test('stays one line whatever breaks it', () => {
    const text = 'a\r\nb\rc\u2028d\u0085::stop-commands::x'
    const line = workflowCommand({ severity: 'notice', title: text, message: text })
    expect(line).not.toMatch(/[\r\n]/)
    expect(line).toMatch(/^::notice title=a%0Ab/)
  })

  test('cuts what GitHub would cut, and leaves what is escaped whole', () => {
    const text = '%'.repeat(10_000)
    const line = workflowCommand({ severity: 'warning', title: text, message: text })
    expect(line).toMatch(/^::warning title=(%25){250}…::(%25){4000}…$/)
  })
})
