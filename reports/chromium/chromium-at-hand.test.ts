import { expect, test } from 'vitest'
import { chromiumAtHand } from './chromium-at-hand.js'

test('says how to get a Chromium where there is none, as a matter of the user', async () => {
  const bare = { env: {}, platform: 'linux', playwrightPath: () => Promise.resolve(undefined) } as const
  const found = chromiumAtHand(bare)
  await expect(found).rejects.toThrow(/found none\. Install one .*set UYUM_CHROMIUM to the path of one/)
  await expect(found).rejects.toMatchObject({ name: 'ConfigurationError' })
})

test('takes the one that is named', async () => {
  const machine = {
    env: { UYUM_CHROMIUM: process.execPath },
    platform: 'linux',
    playwrightPath: () => Promise.resolve(undefined),
  } as const
  expect(await chromiumAtHand(machine)).toBe(process.execPath)
})
