/** Of things that take several turns, one is begun when the one before has ended, however it ended. */
export class OneAfterAnother {
  #last: Promise<unknown> = Promise.resolve()

  run<Result>(act: () => Promise<Result>): Promise<Result> {
    const running = this.#last.then(act)
    this.#last = running.catch(() => undefined)
    return running
  }
}
