import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'playwright/test'

const { UYUM_CHROMIUM } = process.env

export default defineConfig({
  testMatch: '*.e2e.ts',
  outputDir: join(tmpdir(), 'order-screen'),
  use: { launchOptions: UYUM_CHROMIUM === undefined ? {} : { executablePath: UYUM_CHROMIUM } },
})
