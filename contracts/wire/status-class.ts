/** A 2xx: the request was taken. */
export function isSuccess(status: number): boolean {
  return status >= 200 && status <= 299
}

/** A 4xx: the request was refused, and the fault is the caller's. */
export function isClientError(status: number): boolean {
  return status >= 400 && status <= 499
}
