import type {
  Fixtures,
  PlaywrightTestArgs,
  PlaywrightTestOptions,
  PlaywrightWorkerArgs,
  PlaywrightWorkerOptions,
} from 'playwright/test'
import { MockClient } from '../../client/mock-client.js'
import { mockOptions } from '../../options/mock-options.js'
import { startMockServer } from '../../server/mock-server.js'
import { leadIntoMock } from './lead-into-mock.js'

/** What a test is given. */
export interface UyumFixtures {
  /** Controls a world of the test's own, into which its pages' calls at the partners' URLs are led. */
  uyum: MockClient
}

/** What a worker has once. */
export interface UyumWorkerFixtures {
  /** Of the mock: one in the worker's process, unless there is one already. */
  uyumBaseUrl: string
}

export interface UyumFixturesOptions {
  /** What a running `uyum mock` printed; without it each worker has a mock of its own. */
  baseUrl?: string
}

type PlaywrightFixtures = Fixtures<
  UyumFixtures,
  UyumWorkerFixtures,
  PlaywrightTestArgs & PlaywrightTestOptions,
  PlaywrightWorkerArgs & PlaywrightWorkerOptions
>

/** Fixtures for Playwright Test: `test.extend<UyumFixtures, UyumWorkerFixtures>(uyumFixtures())`. */
export function uyumFixtures({ baseUrl }: UyumFixturesOptions = {}): PlaywrightFixtures {
  return {
    uyumBaseUrl: [
      async ({}, use) => {
        if (baseUrl !== undefined) return use(baseUrl)
        const server = await startMockServer(await mockOptions({ port: 0 }))
        await use(server.baseUrl)
        await server.close()
      },
      { scope: 'worker' },
    ],
    uyum: async ({ context, uyumBaseUrl }, use, { testId, retry }) => {
      const name = `${testId}-${retry}`
      const mock = await new MockClient({ baseUrl: uyumBaseUrl }).createWorld({ name })
      await leadIntoMock(context, mock)
      await use(mock)
      await mock.deleteWorld(name)
    },
  }
}
