/** Where clients show who they are, on any surface: headers by lower-case name, and members of Hesap Kurye's bodies. */
export const credentialHeaders = ['authorization', 'x-api-key', 'x-api-secret', 'x-secret-key']
export const credentialMembers = ['ApiKey', 'ApiSecret', 'Password']

/** Headers that a recorder may take out or replace, because they are secret or made with a secret. */
export const secretHeaders = [...credentialHeaders, 'cookie', 'x-muditakurye-signature']
