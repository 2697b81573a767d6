import type { RequirementKind } from './requirement-kind.js'
import type { Bilingual } from '../text/bilingual.js'

export type Side = 'server' | 'client'

/**
 * What people want to know of an implementation, whatever its documents ask: a verdict says of each whether it was
 * seen. The English titles stand behind "whether", the Turkish ones name the thing itself.
 */
export const matters = {
  kept: { server: { en: 'the order is kept', tr: 'siparişin saklanması' } },
  once: {
    server: { en: 'a repeat counts once', tr: 'tekrarın bir kez sayılması' },
    client: { en: 'each order is sent once', tr: 'her siparişin bir kez gönderilmesi' },
  },
  secret: {
    server: { en: 'the secret is checked', tr: 'gizli anahtarın denetlenmesi' },
    client: { en: 'the secret is sent where it belongs', tr: 'gizli anahtarın doğru yerde gönderilmesi' },
  },
  'bad-input': { server: { en: 'bad input is refused', tr: 'hatalı verinin reddedilmesi' } },
  moves: {
    server: { en: 'statuses move rightly', tr: 'durumların doğru ilerlemesi' },
    client: {
      en: 'statuses are told in a possible order',
      tr: 'durumların olabilecek bir sırayla bildirilmesi',
    },
  },
  texts: { server: { en: 'texts and amounts survive', tr: 'metinlerin ve tutarların bozulmadan kalması' } },
  limits: {
    server: { en: 'limits are kept', tr: 'sınırlara uyulması' },
    client: {
      en: 'waits and retries are as documented',
      tr: 'beklemelerin ve yeniden denemelerin belgelere uyması',
    },
  },
  taken: { server: { en: 'what is allowed is taken', tr: 'izin verilenin kabul edilmesi' } },
  answers: { server: { en: 'answers are as documented', tr: 'yanıtların belgelere uyması' } },
  sent: { client: { en: 'what is sent is as documented', tr: 'gönderilenlerin belgelere uyması' } },
} as const satisfies Readonly<Record<string, Partial<Record<Side, Bilingual>>>>

export type MatterName = keyof typeof matters

/** To which matter a kind of requirement belongs; one that no check can show belongs to none. */
const matterOfKind: Readonly<
  Record<RequirementKind, MatterName | Readonly<Record<Side, MatterName>> | null>
> = {
  'answered-soundly': 'taken',
  'allowed-value-taken': 'taken',
  'unusual-value-taken': 'taken',
  'value-of-another-page-taken': 'taken',
  'plain-http': { server: 'taken', client: 'sent' },
  // No 5xx is no refusal.
  'bad-input-survived': 'taken',
  'hostile-input-survived': 'taken',
  'missing-member-refused': 'bad-input',
  'wrong-type-refused': 'bad-input',
  'loose-type-refused': 'bad-input',
  'outside-closed-list-refused': 'bad-input',
  'outside-open-list-refused': 'bad-input',
  'other-form-refused': 'bad-input',
  'described-form-refused': 'bad-input',
  'single-for-list-refused': 'bad-input',
  'list-element-refused': 'bad-input',
  'undocumented-refusal': 'bad-input',
  'wrong-credential-refused': 'secret',
  'credential-refused-unsaid': 'secret',
  'documented-status': 'answers',
  'telling-message': 'answers',
  'message-beside-code': 'answers',
  'answer-member': 'answers',
  'answer-detail': 'answers',
  'nothing-let-out': 'answers',
  'answer-time-form': 'answers',
  'answer-time-right': 'answers',
  'stated-repeat': 'once',
  'inferred-repeat': 'once',
  'stated-move': 'moves',
  'inferred-move': 'moves',
  'documented-limit': 'limits',
  'undocumented-limit': 'limits',
  'held-by-the-receiver': 'kept',
  'sent-as-table-says': 'sent',
  'sent-credential': 'secret',
  'sent-identity': 'sent',
  'sent-pauses': 'limits',
  'documented-calls': 'sent',
  'sent-form': 'sent',
  'sent-as-example': 'sent',
  'sent-combination': 'sent',
  'sender-advised': 'sent',
  conduct: null,
}

/** Whose failure lets a stranger in, or something out. */
export const securityKinds: readonly RequirementKind[] = [
  'wrong-credential-refused',
  'credential-refused-unsaid',
  'nothing-let-out',
  'sent-credential',
]

/** The matter that a requirement belongs to: its own word, or that of its kind. */
export function matterOf(
  { matter, kind }: { matter?: MatterName; kind: RequirementKind },
  side: Side,
): MatterName | undefined {
  const named = matter ?? matterOfKind[kind]
  const name = typeof named === 'string' ? named : named?.[side]
  return name && side in matters[name] ? name : undefined
}
