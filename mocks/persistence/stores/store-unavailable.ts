/** The place where worlds are kept does not answer: nothing was acknowledged, and it may be tried again. */
export class StoreUnavailable extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'StoreUnavailable'
  }
}
