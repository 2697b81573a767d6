import { texts as attestation } from '../attestation/text/texts.en.js'
import { texts as badge } from '../badge/texts.en.js'
import { texts as diff } from '../diff/texts.en.js'
import { labels } from '../findings/finding-labels.en.js'
import { texts as github } from '../github/texts.en.js'
import { texts as page } from '../html/text/texts.en.js'
import { texts as pictures } from '../html/pictures/texts.en.js'
import { texts as markdown } from '../markdown/texts.en.js'
import { texts as matters } from '../matters/texts.en.js'
import { texts as terminal } from '../terminal/texts.en.js'
import { words } from './words.en.js'

/** Every text of every report in English: a section stands beside what shows it. */
export const catalogue = {
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
