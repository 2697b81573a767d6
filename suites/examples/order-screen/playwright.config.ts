import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'playwright/test'

const { MOCK_PORT = '4010', SCREEN_PORT = '5003', UYUM_CHROMIUM } = process.env

export const mockUrl = `http://127.0.0.1:${MOCK_PORT}`
export const screenUrl = `http://127.0.0.1:${SCREEN_PORT}`

export default defineConfig({
  testMatch: '*.e2e.ts',
  outputDir: join(tmpdir(), 'order-screen'),
  use: { launchOptions: UYUM_CHROMIUM === undefined ? {} : { executablePath: UYUM_CHROMIUM } },
  // Started before the tests and ended after them.
  webServer: [
    { command: `npx uyum mock --port ${MOCK_PORT}`, url: `${mockUrl}/_uyum/catalog` },
    {
      command: 'npx jiti order-screen.ts',
      url: screenUrl,
      env: { PORT: SCREEN_PORT, MUDITAKURYE_URL: `${mockUrl}/muditakurye/courier` },
    },
  ],
})
