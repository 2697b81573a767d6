import { defineRequirements } from '../../../requirements/define-requirements.js'
import { clientSanity } from '../../../families/client-sanity.js'
import { httpSanity } from '../../../families/http-sanity.js'

/** What is asked of every server alike. */
export const sharedRequirements = httpSanity

/** What is asked of every caller alike. */
export const sharedClientRequirements = {
  ...clientSanity,
  ...defineRequirements(
    { document: 'rfc9110.txt' },
    {
      'requests-are-labelled-as-json': {
        kind: 'plain-http',
        en: 'The client labels its JSON as application/json.',
        tr: 'İstemci JSON gövdesini application/json olarak etiketler.',
        http: 'The "Content-Type" header field indicates the media type of the associated representation',
      },
    },
  ),
}
