import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { test as base } from 'playwright/test'
import { uyumFixtures, type UyumFixtures, type UyumWorkerFixtures } from 'uyum/playwright'

/** Each test has a world of the mock for itself, and an order screen that hands its orders over to that. */
export const test = base
  .extend<UyumFixtures, UyumWorkerFixtures>(uyumFixtures())
  .extend<{ screenUrl: string }>({
    screenUrl: async ({ uyum }, use, { config }) => {
      const env = { ...process.env, PORT: '0', MUDITAKURYE_URL: uyum.urlOf('muditakurye/courier') }
      const screen = spawn('npx', ['--no-install', 'jiti', 'order-screen.ts'], { cwd: config.rootDir, env })
      const [ready] = (await once(screen.stdout, 'data')) as [Buffer]
      await use(/http:\S+/.exec(ready.toString())![0])
      screen.kill()
    },
  })
