import { loadMockedSurfaces } from './mocked-surfaces.js'

/** All that the mock plays, for those who cannot wait: `setupServer(...handlers())` is called at once. */
export const loadedSurfaces = await loadMockedSurfaces()
