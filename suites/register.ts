import { ownRevisions } from '../contracts/own/enrol-partner.js'
import { listOfSurfaces, surfaceNames, type Surface } from '../contracts/contract/surfaces.js'
import type { ClientSuite } from './observe/client-suite.js'
import type { StoryPart } from './rehearse/story-part.js'
import type { SurfaceSuite } from './surface-suite.js'

/** What judges those who serve a surface, and those who call it; loaded when it is asked for. */
interface RegisteredSuites {
  server: () => Promise<SurfaceSuite>
  /** By other revisions of the documents, by name. */
  revisions?: Readonly<Record<string, () => Promise<SurfaceSuite>>>
  client: () => Promise<ClientSuite>
  clientRevisions?: Readonly<Record<string, () => Promise<ClientSuite>>>
  /** What its calls mean in a story across partners. */
  storyPart: () => Promise<StoryPart>
}

/** Every suite: a run that needs one stays quick. */
export const register: Readonly<Record<Surface, RegisteredSuites>> = {
  'hiziryemek/platform': {
    server: async () => (await import('./hiziryemek/platform/suite.js')).platformSuite,
    revisions: {
      later: async () => (await import('./hiziryemek/platform/later/suite.js')).laterPlatformSuite,
    },
    client: async () => (await import('./hiziryemek/platform/client/suite.js')).platformClientSuite,
    clientRevisions: {
      later: async () =>
        (await import('./hiziryemek/platform/later/client-suite.js')).laterPlatformClientSuite,
    },
    storyPart: async () => (await import('./hiziryemek/platform/story-part.js')).part,
  },
  'hiziryemek/pos': {
    server: async () => (await import('./hiziryemek/pos/suite.js')).posSuite,
    client: async () => (await import('./hiziryemek/pos/client/suite.js')).posClientSuite,
    storyPart: async () => (await import('./hiziryemek/pos/story-part.js')).part,
  },
  'bkyemek/pos': {
    server: async () => (await import('./bkyemek/pos/suite.js')).posSuite,
    client: async () => (await import('./bkyemek/pos/client/suite.js')).posClientSuite,
    storyPart: async () => (await import('./bkyemek/pos/story-part.js')).part,
  },
  'kuzeypos/platform': {
    server: async () => (await import('./kuzeypos/platform/suite.js')).platformSuite,
    client: async () => (await import('./kuzeypos/platform/client/suite.js')).platformClientSuite,
    storyPart: async () => (await import('./kuzeypos/platform/story-part.js')).part,
  },
  'kuzeypos/courier': {
    server: async () => (await import('./kuzeypos/courier/suite.js')).courierSuite,
    client: async () => (await import('./kuzeypos/courier/client/suite.js')).courierClientSuite,
    storyPart: async () => (await import('./kuzeypos/courier/story-part.js')).part,
  },
  'hesapkurye/courier': {
    server: async () => (await import('./hesapkurye/courier/suite.js')).courierSuite,
    client: async () => (await import('./hesapkurye/courier/client/suite.js')).courierClientSuite,
    storyPart: async () => (await import('./hesapkurye/courier/story-part.js')).part,
  },
  'muditakurye/courier': {
    server: async () => (await import('./muditakurye/courier/suite.js')).courierSuite,
    client: async () => (await import('./muditakurye/courier/client/suite.js')).courierClientSuite,
    storyPart: async () => (await import('./muditakurye/courier/story-part.js')).part,
  },
  'muditakurye/pos': {
    server: async () => (await import('./muditakurye/pos/suite.js')).posSuite,
    client: async () => (await import('./muditakurye/pos/client/suite.js')).posClientSuite,
    storyPart: async () => (await import('./muditakurye/pos/story-part.js')).part,
  },
}

/** The surfaces that can be judged, in the order in which they are listed. */
export const judgedSurfaces = listOfSurfaces(() => {
  const registered = Object.keys(register) as Surface[]
  return [...registered, ...surfaceNames.filter((surface) => !registered.includes(surface))]
})

/** Loads the suite for one surface's servers, by another revision of the documents where one is named. */
export async function loadSuite(surface: Surface, revision?: string): Promise<SurfaceSuite> {
  if (!Object.hasOwn(register, surface)) return (await import('./own/own-suite.js')).ownSuite(surface)
  const { server, revisions = {} } = register[surface]
  return (revisions[revision ?? ''] ?? server)()
}

/** Other revisions that the servers of a surface can be judged by. */
export function judgedRevisions(surface: Surface): string[] {
  if (!Object.hasOwn(register, surface)) return ownRevisions(surface)
  return Object.keys(register[surface].revisions ?? {})
}

/** Loads the suite for one surface's clients, by another revision of the documents where one is named. */
export async function loadClientSuite(surface: Surface, revision?: string): Promise<ClientSuite> {
  if (!Object.hasOwn(register, surface)) {
    return (await import('./own/own-client-suite.js')).ownClientSuite(surface)
  }
  const { client, clientRevisions = {} } = register[surface]
  return (clientRevisions[revision ?? ''] ?? client)()
}

/** Other revisions that the clients of a surface can be judged by. */
export function judgedClientRevisions(surface: Surface): string[] {
  if (!Object.hasOwn(register, surface)) return ownRevisions(surface)
  return Object.keys(register[surface].clientRevisions ?? {})
}

/** Loads what a surface's calls mean in a story; of a partner of one's own only its sheet is known. */
export async function loadStoryPart(surface: Surface): Promise<StoryPart> {
  return Object.hasOwn(register, surface) ? register[surface].storyPart() : {}
}
