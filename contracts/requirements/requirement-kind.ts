/**
 * What sort of demand a requirement makes, and how heavy that sort is where a document says or shows it. One rule for
 * every partner: what a server must do with a request that the contract allows weighs fully; what it must refuse does
 * so only where the document names the refusal; what a sentence asks of the sender does not oblige the receiver.
 */
export const kinds = {
  // A server's answer to what the contract allows.
  'answered-soundly': 'must', // an answer at all: whole, in time, no 5xx, JSON where JSON is documented
  'allowed-value-taken': 'must', // the type and the page allow the value: zero, kuruş, an absent optional member
  'unusual-value-taken': 'should', // emoji, combining marks, members that the page does not name
  'value-of-another-page-taken': 'should', // a fuller rendering or another page has it, the first page lacks it
  'plain-http': 'must', // what RFC 9110 or RFC 8259 asks of everybody: media type, UTF-8, header names in any case
  // A server's answer to what the contract forbids.
  'bad-input-survived': 'must', // broken, empty or foreign-typed bodies: no 5xx, no hang, no cut
  'hostile-input-survived': 'should', // 2,000 levels, doubled keys, 2 MB
  'missing-member-refused': 'must', // required, and its refusal documented
  'wrong-type-refused': 'must', // null or another JSON type in a required member, where refusal of wrong data is documented
  'loose-type-refused': 'should', // optional members, text that reads as the number, an empty text
  'outside-closed-list-refused': 'must', // the page closes the list and refuses wrong data
  'outside-open-list-refused': 'should', // open or lost lists, lists of a later or fuller page
  'other-form-refused': 'must', // a phone, date or id whose other forms the page says are refused
  'described-form-refused': 'should', // a form that the page says is sent, recommended or expected
  'single-for-list-refused': 'must', // one object in place of a required list
  'list-element-refused': 'should', // an element that is null or of another type
  'wrong-credential-refused': 'must', // the page says so, or the operation tells whether they are right
  'credential-refused-unsaid': 'should', // where the page does not say it
  'undocumented-refusal': 'should', // a refusal that good sense asks and no page names
  // What an answer says.
  'documented-status': 'must', // status and machine code of a documented answer or refusal
  'telling-message': 'must', // nothing else in the body tells two refusals apart, or it is all that the body says
  'message-beside-code': 'should', // a code, a status member or `success` says the same
  'answer-member': 'must', // present, of the shown type, equal to what was sent, whole, about what was asked for
  'answer-detail': 'should', // order, extra members, spelling of numbers
  'nothing-let-out': 'should', // secrets, stack traces, what is internal
  'answer-time-form': 'must', // the shown form of a time
  'answer-time-right': 'should', // right within ten minutes of the run's clock
  // What happens over several calls.
  'stated-repeat': 'must', // what a page says of a repeated request; a repeat of what was refused is judged anew
  'inferred-repeat': 'should',
  'stated-move': 'must', // edges and final states that a page states
  'inferred-move': 'should',
  'documented-limit': 'must', // a number or a time that a page names
  'undocumented-limit': 'should',
  'held-by-the-receiver': 'must', // what a page says becomes of what is sent; seen by read-back alone
  // What a client, or a partner that calls, sends.
  'sent-as-table-says': 'must', // types and required members
  'sent-credential': 'must', // the issued one, where it belongs and nowhere else
  'sent-identity': 'must', // ids that are the order's own and stay the same
  'sent-pauses': 'must', // waits, retries and their number, as stated
  'documented-calls': 'must', // method, path and media type that a page names
  'sent-form': 'should', // phone, date, id
  'sent-as-example': 'should', // what only an example shows
  'sent-combination': 'should', // "ödeme alındıysa … gönderin" binds who has been paid
  'sender-advised': 'should', // "mümkünse", "önerilir"
  // What no call can show.
  conduct: 'must', // logs, reviews, real time: always with a reason why no check can be made
} as const satisfies Record<string, 'must' | 'should'>

export type RequirementKind = keyof typeof kinds
