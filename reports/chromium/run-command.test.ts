import { expect, test } from 'vitest'
import { runCommand } from './run-command.js'

test('says how a command ended', async () => {
  expect(await runCommand([process.execPath, '-e', ''])).toBe('exit status 0')
  expect(await runCommand([process.execPath, '-e', 'process.exit(3)'])).toBe('exit status 3')
})

test('says that a command could not be started', async () => {
  expect(await runCommand(['uyum-no-such-program'])).toContain('ENOENT')
})
