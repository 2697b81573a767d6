/**
 * `@mswjs/http-middleware` knows MSW 2 alone: the build bundles it with one into this file, so that beside it the
 * integrator may use any other.
 */
export { createMiddleware } from '@mswjs/http-middleware/lib/middleware.js'
export { http } from 'msw'
