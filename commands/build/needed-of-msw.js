export { http } from '../../node_modules/msw/lib/core/http.mjs'
export { handleRequest } from '../../node_modules/msw/lib/core/utils/handleRequest.mjs'
