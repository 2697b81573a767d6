const megabyte = 1_048_576

/** Bytes a body may have; beyond it the partner's refusal follows. */
export const maxBodyBytes = 10 * megabyte
