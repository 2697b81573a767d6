/** Thrown where a request got no whole answer. Whether that accuses the target is decided by a probe. */
export class NoAnswer extends Error {
  readonly kind: 'timeout' | 'cut' | 'too-long' | 'unreachable'

  constructor(kind: NoAnswer['kind'], message: string) {
    super(message)
    this.name = 'NoAnswer'
    this.kind = kind
  }
}
