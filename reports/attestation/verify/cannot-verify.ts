import type { Problem } from './problem.js'

/** Thrown where so much is wrong that nothing further can be said of a report. */
export class CannotVerify extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.kind)
    this.name = 'CannotVerify'
    this.problem = problem
  }
}
