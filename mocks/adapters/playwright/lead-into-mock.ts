import type { BrowserContext, Route } from 'playwright'
import { documentedServers } from '../../../contracts/openapi/documented-servers.js'
import type { MockClient } from '../../client/mock-client.js'
import { loadedSurfaces } from '../../surfaces/loaded-surfaces.js'

/** Leads what the pages of a context call at the partners' documented URLs into a world of the mock. */
export async function leadIntoMock(context: BrowserContext, mock: MockClient): Promise<void> {
  for (const { surface, contract } of loadedSurfaces) {
    for (const server of documentedServers(contract, surface)) {
      await context.route(
        ({ href }) => href === server || href.startsWith(`${server}/`),
        (route) => lead(route, mock.urlOf(surface) + route.request().url().slice(server.length)),
      )
    }
  }
}

/** Never on to the partner itself: where the mock breaks a connection off, the page sees just that. */
async function lead(route: Route, url: string): Promise<void> {
  try {
    await route.fulfill({ response: await route.fetch({ url, maxRedirects: 0 }) })
  } catch {
    await route.abort('connectionreset')
  }
}
