export type GithubTexts = typeof texts

export const texts = {
  unreachable: 'The target could not be reached',
  stopped: 'Nothing was judged',
  indistinct: 'the same answer to everything',
  warning: 'Warning',
  more: (count: number) => `${count} more, in results.json and every other report`,
  /** The line below the annotations. */
  counted: (errors: number, warnings: number, notices: number) =>
    `errors: ${errors}, warnings: ${warnings}, notices: ${notices}`,
  noRuns: 'No target was judged.',
}
