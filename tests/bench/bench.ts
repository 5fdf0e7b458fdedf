/**
 * What the project measures, each beside something to compare with: `npm run bench` serves pages, `npm run bench -- reading`
 * reads French, `npm run bench -- tagging` tags it.
 */
const BENCHES: Readonly<Record<string, () => Promise<unknown>>> = {
  serving: () => import("./serving"),
  reading: () => import("./reading"),
  tagging: () => import("./tagging"),
};

const [name = "serving"] = process.argv.slice(2);
const bench = BENCHES[name];
if (!bench) throw new Error(`no bench is called ${name}: there are ${Object.keys(BENCHES).join(", ")}`);
await bench();
