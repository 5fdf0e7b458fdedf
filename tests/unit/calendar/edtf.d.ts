/** The library ships no types; this is the part that the tests use. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
