/** A name in the letters of the plain alphabet, its capitals kept: "Wrocław" is "Wroclaw", "Asunción" is "Asuncion". */
export const withoutAccents = (name: string): string =>
  name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[łŁøØđĐı]/gu, (letter) => STROKED[letter] ?? letter);

/** Letters with a stroke are one sign, which no decomposition parts. */
const STROKED: Readonly<Record<string, string>> = { ł: "l", Ł: "L", ø: "o", Ø: "O", đ: "d", Đ: "D", ı: "i" };
