import { workflowTexts } from './workflow-texts.en.js'

export type InitTexts = typeof texts

export const texts = {
  workflow: workflowTexts,
  configuration: {
    commands:
      'npx --no-install uyum check judges these targets; npx --no-install uyum doctor tells what stands in the way.',
    variables:
      '${NAME} is the environment variable NAME, read from .env beside this file too: see .env.example.',
    noTargets: 'You serve none of these surfaces: what you send is judged by uyum observe.',
    more: 'More can be judged with:',
    paths: 'Where the path is your own choice:',
    yourPath: '/your/path',
    states: (names: string) =>
      `Some checks need what only you can bring about (${names}). A hook does it when asked, in Pact’s provider-state shape:`,
    readBack:
      'What you keep of an order is judged where a hook of yours tells it (judge-a-server.md, Read-back):',
    permissions: 'Some checks may strain your server, and wait until you allow them:',
    build: 'Goes into the record, so that a report tells which build was judged:',
    mock: 'npx --no-install uyum mock: who receives what the mocked partners send, and how they read their documents.',
  },
  variables: {
    head: ['Copy this file to .env and fill it in. Keep .env out of version control.'],
    required: (surface: string, caller: string) =>
      `${surface}: needed. ${caller} shows it with each call, and your server takes no other`,
    ofTheMock: 'with the mock',
    optional: (surface: string) => `${surface}: more is judged with them`,
  },
  questions: {
    partners: 'Which partners do you integrate with? (space selects, enter goes on)',
    party: 'Who are you there?',
    parties: {
      pos: 'the POS: restaurants use our till',
      courier: 'the courier: we deliver',
      platform: 'the platform: orders come from us',
    },
    side: 'What shall be judged?',
    sides: {
      both: 'both: what we serve and what we send',
      server: 'what we serve (uyum check)',
      client: 'what we send (uyum observe)',
    },
    baseUrl: 'Base URL of your server (paths are appended to it)',
    badUrl: 'Expected something like http://127.0.0.1:5001',
    ci: 'Write a CI workflow?',
    noCi: 'no',
    start: 'Which command starts your server, for the workflow? (empty: a comment shows where it goes)',
    client:
      'Which command starts your client, so that it calls UYUM_BASE_URL? (empty: you start it yourself)',
    apply: (file: string) => `Change ${file} as shown?`,
    cancelled: 'uyum init: nothing was written.',
  },
  done: {
    written: 'written',
    changed: 'changed',
    same: 'left as it is, nothing to change',
    kept: 'left as it is',
    theirs: 'left as it is: it names all that it should, the rest is yours',
    install: 'this folder does not depend on uyum yet: name the package or the .tgz that you have it from',
    next: 'Next:',
    fill: 'copy .env.example to .env and fill it in',
    doctor: 'what stands in the way, in plain words',
    check: 'judge your server; the report is uyum-report/index.html',
    observe: 'judge what you send: the command after --exec starts your client',
    observeYours:
      'judge what you send: the command prints UYUM_BASE_URL; start your client with it within two minutes. npx --no-install uyum init --client "…" writes a command that does both',
    include: 'take the job up, at the top of .gitlab-ci.yml',
    mock: 'the partners on http://127.0.0.1:4010, to develop against, with a desk in the browser',
  },
}
