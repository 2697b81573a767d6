import type { catalogue as english } from './catalogue.en.js'
import { texts as attestation } from '../attestation/text/texts.tr.js'
import { texts as badge } from '../badge/texts.tr.js'
import { texts as diff } from '../diff/texts.tr.js'
import { labels } from '../findings/finding-labels.tr.js'
import { texts as github } from '../github/texts.tr.js'
import { texts as page } from '../html/text/texts.tr.js'
import { texts as pictures } from '../html/pictures/texts.tr.js'
import { texts as markdown } from '../markdown/texts.tr.js'
import { texts as matters } from '../matters/texts.tr.js'
import { texts as terminal } from '../terminal/texts.tr.js'
import { words } from './words.tr.js'

/** Every text of every report in Turkish: a section stands beside what shows it. */
export const catalogue: { [Section in keyof typeof english]: object } = {
  words,
  labels,
  attestation,
  badge,
  diff,
  github,
  page,
  pictures,
  markdown,
  matters,
  terminal,
}
