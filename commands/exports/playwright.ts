export { conformance, type ConformanceOptions, type LateUrl } from '../../suites/playwright/conformance.js'
export {
  uyumFixtures,
  type UyumFixtures,
  type UyumFixturesOptions,
  type UyumWorkerFixtures,
} from '../../mocks/adapters/playwright/uyum-fixtures.js'
