/** Windows-1252 beyond Latin-1: the character for each byte from 0x80 to 0x9f; a space where there is none. */
export const WINDOWS_1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
