import { exec } from 'node:child_process'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

// Beside the others, for these have work for every core while many a test waits. `npm run static` runs them alone.

/** All that the script runs, but `contracts`: contracts/lint/lint-contracts.test.ts asks the same. */
const steps = ['lint', 'types', 'formatting', 'arrows', 'dead-code']

test.each(steps)('npm run %s finds nothing', { timeout: 600_000 }, async (step) => {
  const { VITEST: _vitest, NODE_ENV: _node, ...env } = process.env
  const found = await promisify(exec)(`npm run --silent ${step}`, {
    cwd: import.meta.dirname,
    env: { ...env, NO_COLOR: '1' },
    maxBuffer: 64 * 1024 * 1024,
  }).then(
    () => '',
    ({ message, stdout, stderr }: Error & { stdout: string; stderr: string }) =>
      `${message}\n${stdout}${stderr}`,
  )
  expect(found).toBe('')
})
