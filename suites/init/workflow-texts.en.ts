export type WorkflowTexts = typeof workflowTexts

/** The comments of a generated workflow, by the name that its template gives them. */
export const workflowTexts = {
  locale: 'C.UTF-8',
  otherLocale: 'tr_TR.UTF-8 has the log in Turkish',
  yourClient: 'the command that starts your client',
  /** By their names in the templates. */
  steps: {} as Readonly<Record<string, string>>,
  github: ['Judges your implementation on every push to main, every pull request and every night.'],
  gitlab: [
    'Judges your implementation in merge requests, on the default branch and in schedules.',
    'Include it from .gitlab-ci.yml:',
  ],
  jenkins: [
    'Judges your implementation; needs the plugins JUnit and Credentials Binding, and Node 24 on the agent.',
  ],
  statuses: [
    'uyum ends with 0 conformant, 1 nonconformant, 2 wrong usage or configuration, 3 target not reachable,',
    '4 incomplete (nothing failed, but a mandatory check could not be judged). All but 0 turn the job red;',
    '`--fail-on must` lets an incomplete run pass.',
  ],
  secrets: [
    'The repository needs these secrets (Settings, Secrets and variables, Actions), with the values that',
    'your server knows when the job starts it:',
  ],
  forks: [
    'A pull request from a fork gets no secrets, and so no verdict: the job is skipped there. Judge it by pushing its',
    'branch to this repository once you have read it.',
  ],
  concurrency: [
    'Of two pushes to a branch the later one counts; main is judged to the end, for its record is the next baseline.',
  ],
  pinned: ['A commit cannot be moved as a tag can; Dependabot and Renovate keep both up to date.'],
  start: ['Your implementation, started where uyum.config expects it, and waited for until it answers.'],
  observe: ['What you send: the command after --exec starts your client, which calls UYUM_BASE_URL.'],
  observeYours: [
    'What you send is judged where something calls UYUM_BASE_URL: put the command that starts your client',
    'behind --exec, and take the marks away.',
  ],
  baseline: ['Of green runs alone: what is worse once must not be the measure of the next run.'],
  variables: ['Set these as masked CI/CD variables of the project; a job sees them by themselves:'],
  interruptible: ['Of two pushes to a branch the later one counts.'],
  ids: ['Credentials of the kind "Secret text", by these ids:'],
  workspace: [
    'Of green builds alone: what is worse once must not be the measure of the next one. The workspace keeps it.',
  ],
}
