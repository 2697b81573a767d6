/** The methods under which an OpenAPI document may have an operation of a partner. */
export const httpMethods = ['get', 'put', 'post', 'delete', 'patch'] as const
