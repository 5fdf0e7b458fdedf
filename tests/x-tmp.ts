import { french as fr } from "./support/french";
import { buildCourse } from "@/lib/pipeline";
import { courseInput } from "./unit/questions/bank";
import { benchFor } from "@/lib/questions/bench";
import { whyNotOf } from "@/lib/questions/why-not";
import { namesBy } from "@/lib/facts/lay-scene";
const b = buildCourse(courseInput(), fr);
const bench = benchFor(fr, b.documents, b.facts, b.events, b.timexes.flat(), namesBy(b.entities, b.mentions.flat()), b.comparisons);
for (const x of b.facts) if (x.kind==="event") { const w = whyNotOf(x, bench);
 const d = bench.documents.get(x.documentSlug)!; const q = d.source.slice(x.evidence.start, x.evidence.end);
 if (!w) console.log("DROP", x.timex.value.edtf, x.doubts.join(), bench.contested.has(x.id) ? "CONTESTED":"", "| label:", x.label.slice(0,80));
 else if (w.quote !== q) console.log("NARROW", x.timex.value.edtf, x.label, "|", w.quote); }
