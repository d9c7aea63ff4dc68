/** A letter or mark that Vietnamese in Unicode has, and the codes of legacy fonts have not. */
export const UNICODE_VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]|[\u0300-\u0303\u0309\u0323]/;
