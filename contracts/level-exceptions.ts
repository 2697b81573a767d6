/**
 * Requirements that weigh otherwise than their kind and basis say, each with the reason. Keyed by
 * `<surface> <requirement>`; for the requirements of those who call it, `<surface> client <requirement>`.
 */
export const levelExceptions: Readonly<Record<string, string>> = {
  'hesapkurye/courier outsource-ids-taken':
    'The list stands on the fuller copy of the page alone, and a key may be bound to the id of its own POS vendor.',
  'hesapkurye/courier dates-of-the-package-in-iso-form':
    'The sample of SavePackage writes the same two dates in another form: a server may give them back as they were sent.',
  'hesapkurye/courier client issued-login-sent':
    'A person may type name and password: RestaurantInfos is also how one learns that they are wrong.',
}
