/** A certificate and its private key, both as PEM. */
export interface Certificate {
  cert: string
  key: string
}
