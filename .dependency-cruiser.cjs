const { existsSync, readdirSync } = require('node:fs')

/** The arrows of the house: who may open which room, and which file may hold which library. */
const rooms = '^(contracts|mocks|suites|reports)/'
const tests = '\\.(test|spec)\\.tsx?$'
/** Who judges the suites themselves, with all that there is. */
const selfChecks = '^suites/(self-check|examples/tested)/'
/** What an integrator writes: it knows the package by its name alone. */
const examples = '^suites/examples/(?!tested/)'

/** Those who have a contract. */
const partners = readdirSync('contracts')
  .filter((name) => existsSync(`contracts/${name}/openapi.yaml`))
  .join('|')
const partnerFolders = `^(?:contracts|mocks|suites)/(?:${partners})/`

/** A library stays in the files named for it. */
function containedIn(library, files) {
  return {
    name: `${library}-contained`,
    severity: 'error',
    from: { path: rooms, pathNot: [tests, examples, ...files] },
    to: { path: `node_modules/${library}/` },
  }
}

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'contracts-know-nothing-of-ours',
      severity: 'error',
      from: { path: '^contracts/' },
      to: { path: '^(mocks|suites|reports)/' },
    },
    {
      name: 'mocks-open-contracts-only',
      severity: 'error',
      from: { path: '^mocks/' },
      to: { path: '^(suites|reports)/' },
    },
    {
      name: 'suites-open-contracts-only',
      severity: 'error',
      from: { path: '^suites/', pathNot: selfChecks },
      to: { path: '^(mocks|reports)/' },
    },
    {
      name: 'nobody-opens-the-self-check',
      severity: 'error',
      from: { pathNot: [selfChecks, '^package\\.test\\.ts$'] },
      to: { path: selfChecks },
    },
    {
      name: 'examples-open-no-room',
      severity: 'error',
      from: { path: examples },
      to: { path: rooms, pathNot: examples },
    },
    {
      name: 'reports-know-the-record-only',
      severity: 'error',
      from: { path: '^reports/' },
      // What keeps a stranger's text from giving commands is one rule for commands, mocks and reports; and both lines that
      // are pasted, a check's and an exchange's, read a credential from the same variable. An error that its user mends
      // has one form, whoever throws it: in both languages. How a matter follows from its checks is one rule, too, for
      // the run that writes it down and the report that verifies it. So are the words of outcomes, verdicts and levels,
      // and how a folder is made.
      to: {
        path: '^(contracts|mocks|suites)/',
        pathNot: [
          '^suites/record/run-record\\.ts$',
          '^contracts/text/(harmless-lines|shell-variable|user-error|bilingual|run-words)\\.ts$',
          '^(suites/record/tally-matter|contracts/requirements/is-documented|contracts/folders/make-folder)\\.ts$',
        ],
      },
    },
    {
      name: 'reports-know-the-record-as-a-type',
      severity: 'error',
      from: { path: '^reports/' },
      to: { path: '^suites/record/run-record\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'a-partner-is-opened-by-registers-only',
      severity: 'error',
      from: {
        pathNot: [
          partnerFolders,
          '^(contracts|mocks|suites)/register\\.ts$',
          // Playwright Test registers tests at once, and cannot wait for the register to load them.
          '^suites/playwright/loaded-suites\\.ts$',
          tests,
          '/tested/',
          selfChecks,
          '^mocks/trials/',
        ],
      },
      to: { path: partnerFolders },
    },
    {
      name: 'a-partner-knows-no-other',
      severity: 'error',
      from: { path: `^(?:contracts|mocks|suites)/(${partners})/` },
      to: { path: partnerFolders, pathNot: '^(?:contracts|mocks|suites)/$1/' },
    },
    {
      name: 'nobody-opens-the-door',
      severity: 'error',
      from: { path: rooms, pathNot: tests },
      to: { path: '^(cli\\.ts$|commands/)' },
    },
    {
      // Faker takes 0.2 s to load: a mock that creates no order must not wait for it.
      name: 'realistic-orders-are-loaded-when-needed',
      severity: 'error',
      from: { path: rooms, pathNot: tests },
      to: {
        path: ['^mocks/[^/]+/realistic-order\\.ts$', '^mocks/[^/]+/[^/]+/realistic-order\\.ts$'],
        dependencyTypesNot: ['dynamic-import'],
      },
    },
    {
      // What draws cases takes 0.2 s to load: to list checks, or to play a party, nobody must wait for it.
      name: 'cases-are-drawn-when-needed',
      severity: 'error',
      from: { path: rooms, pathNot: tests },
      to: { path: '^suites/families/generated/draw-cases\\.ts$', dependencyTypesNot: ['dynamic-import'] },
    },
    {
      // What reads a partner's folder brings a YAML parser and a compiler of schemas: who has no such folder waits for neither.
      name: 'folders-are-read-when-named',
      severity: 'error',
      from: {
        path: rooms,
        pathNot: [
          tests,
          '^contracts/own/(load/|init/|lint-folders\\.ts$)',
          // So does what reads a story, and no command loads it before it is asked for one.
          '^suites/rehearse/story/read-story\\.ts$',
        ],
      },
      to: { path: '^contracts/own/load/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    containedIn('ajv', [
      '^contracts/build/compile-validators\\.ts$',
      '^contracts/own/load/(document/compile-bodies|document/sound-part|schema-validator|validate-file)\\.ts$',
      '^mocks/control/schemas/validate-request\\.ts$',
      '^suites/config/read/validate-configuration\\.ts$',
      '^suites/replay/record-fault\.ts$',
      '^mocks/trials/bench/contenders/ajv-server\\.ts$',
      '^reports/attestation/verify/schema-fault\\.ts$',
    ]),
    containedIn('@redocly', [
      '^contracts/build/bundle-document\\.ts$',
      '^contracts/lint/rules/lint-openapi\\.ts$',
      '^suites/rehearse/story/require-arazzo\\.ts$',
    ]),
    containedIn('@faker-js', ['^mocks/orders/realistic/seeded-faker\\.ts$']),
    containedIn('express', [
      '^mocks/server/control-app\\.ts$',
      '^mocks/adapters/express/answer-through-msw\\.ts$',
      '^mocks/trials/bench/contenders/http-middleware-server\\.ts$',
    ]),
    containedIn('msw', [
      '^mocks/adapters/msw/(handlers|overlay|load-overlay|installed-msw)\\.ts$',
      '^mocks/adapters/express/msw-middleware\\.ts$',
      '^mocks/trials/bench/contenders/http-middleware-server\\.ts$',
    ]),
    containedIn('@mswjs', [
      '^mocks/(adapters/express/msw-middleware|trials/bench/contenders/http-middleware-server)\\.ts$',
    ]),
    containedIn('fast-check', ['^suites/families/generated/draw-cases\\.ts$']),
    containedIn('undici', [
      '^suites/run/http/http-client\\.ts$',
      // Node 20 has no WebSocket of its own, with which its inspector is spoken to.
      '^mocks/trials/bench/measure/where-time-goes\\.ts$',
    ]),
    containedIn('@clack', ['^contracts/text/prompts\\.ts$']),
    containedIn('p-queue', ['^suites/run/pace/queue\\.ts$']),
    containedIn('hdr-histogram-js', ['^suites/rush/hdr-histogram\\.ts$']),
    containedIn('diff', ['^suites/init/shown-change\\.ts$', '^mocks/pages/desk/app/live/']),
    containedIn('libsql', ['^mocks/persistence/stores/file/']),
    containedIn('ioredis', ['^mocks/persistence/stores/redis/']),
    containedIn('selfsigned', ['^mocks/server/tls/load-selfsigned\\.ts$']),
    containedIn('vitest', [
      '^suites/vitest/(conformance|register-checks|report-outcome)\\.ts$',
      '^reports/chromium/tested/',
    ]),
    containedIn('(preact|preact-render-to-string)', ['^reports/html/', '^mocks/pages/desk/app/']),
    containedIn('@tanstack', ['^mocks/pages/desk/app/parts/virtual-rows\\.ts$']),
    {
      // The page is bundled by itself, and runs in a browser: of the mock it knows what is sent, and nothing that runs.
      name: 'the-desk-knows-the-mock-as-types',
      severity: 'error',
      from: { path: '^mocks/pages/desk/app/' },
      // The words of outcomes are those of every report, and those of a violation those of the control API.
      to: {
        path: rooms,
        pathNot: ['^mocks/pages/desk/app/', '^contracts/(text/run-words|validation/violation-words)\\.ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    containedIn('playwright', [
      '^reports/(chromium|bench)/',
      '^(mocks/adapters|suites)/playwright/',
      '^suites/examples/order-screen/',
    ]),
    containedIn('commander', []),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^contracts/[^/]+/generated/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
