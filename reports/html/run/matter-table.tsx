import type { MatterRecord } from '../../../suites/record/run-record.js'
import { matterFound, matterTexts, securityTitles } from '../../matters/matter-words.js'
import { mattersOf, matterSymbols, questionsOf } from '../../matters/matters-of-run.js'
import type { MatterTexts } from '../../matters/texts.en.js'
import { cutText } from '../../text/cut-text.js'
import type { Bilingual } from '../../text/language.js'
import { runAnchor } from '../page/anchors.js'
import type { Where } from '../page/page-plan.js'
import { Text } from '../text/text.js'

const longest = 600

/** Under the verdict: what it covers, what it does not say, and what to ask the partner about that. */
export function MatterTable({ where: { record, run } }: { where: Where }) {
  const matters = mattersOf(run)
  if (matters.length === 0) return null
  const title = runAnchor(record, run, 'matters')
  const security = securityTitles(run)
  const questions = questionsOf(run)
  return (
    <section class="matters">
      <h3 id={title}>
        <Label of={(texts) => texts.title} />
      </h3>
      <p class="quiet">
        <Label of={(texts) => texts.note} />
      </p>
      <div class="wide" role="group" aria-labelledby={title} tabindex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">
                <Label of={(texts) => texts.matter} />
              </th>
              <th scope="col">
                <Label of={(texts) => texts.found} />
              </th>
            </tr>
          </thead>
          <tbody>
            {matters.map((matter) => (
              <MatterRow matter={matter} />
            ))}
          </tbody>
        </table>
      </div>
      {security.length > 0 && (
        <p class="failed">
          <Label of={(texts) => texts.security} />:{' '}
          {security.map((of, at) => (
            <>
              {at > 0 && '; '}
              <Text of={of} />
            </>
          ))}
        </p>
      )}
      {questions.length > 0 && (
        <details class="ask">
          <summary>
            <Label of={(texts) => texts.ask} /> <span class="quiet">{questions.length}</span>
          </summary>
          <ul>
            {questions.map((question) => (
              <li>
                <Text of={cut(plain(question))} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

function MatterRow({ matter }: { matter: MatterRecord }) {
  const { state, title } = matter
  return (
    <tr>
      <th scope="row">
        <Text of={title} />
      </th>
      <td>
        <span class={`matter ${state}`}>
          <span aria-hidden="true">{matterSymbols[state]}</span>{' '}
          <Text of={cut({ en: matterFound(matter, 'en'), tr: matterFound(matter, 'tr') })} />
        </span>
      </td>
    </tr>
  )
}

/** Without the marks of Markdown, which the documentation of a partner is written in. */
function plain({ en, tr }: Bilingual): Bilingual {
  return { en: en.replaceAll('`', ''), tr: tr.replaceAll('`', '') }
}

function cut({ en, tr }: Bilingual): Bilingual {
  return { en: cutText(en, longest).text, tr: cutText(tr, longest).text }
}

function Label({ of }: { of: (texts: MatterTexts) => string }) {
  return <Text of={{ en: of(matterTexts.en), tr: of(matterTexts.tr) }} />
}
