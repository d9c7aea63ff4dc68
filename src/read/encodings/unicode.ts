/** Letters and combining marks of Vietnamese in Unicode that are not codes of legacy fonts. */
export const UNICODE_VIETNAMESE = /[ăđơưĂĐƠƯ\u1EA0-\u1EF9]|[\u0300-\u0303\u0309\u0323]/;
