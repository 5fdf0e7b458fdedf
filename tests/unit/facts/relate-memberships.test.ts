import { describe, expect, test } from "vitest";
import { clusterEntities } from "@/lib/facts/names/cluster-entities";
import { findMentions } from "@/lib/facts/names/find-mentions";
import { relateMemberships } from "@/lib/facts/relations/relate-memberships";
import { french as fr } from "../../support/french";
import { plain, write } from "./hand-made";

/** What documents of one sentence each are at odds on, and how many of their sentences stand for it. */
function tensions(...sentences: readonly string[]): readonly (readonly [about: string | null, sentences: number])[] {
  const documents = sentences.map(
    (text, index) => write([{ text }], { title: "Le Mali", slug: `document-${index}` }).document,
  );
  const { entities, mentions } = clusterEntities(
    documents.map((document) => findMentions(document, fr)),
    fr.names,
  );
  const { comparisons } = relateMemberships({ documents, mentions, entities }, fr);
  return comparisons.map(({ about, factIds }) => [plain(about ?? null), factIds.length]);
}

const SHANGHAI = "Organisation de coopération de Shanghai (OCS)";

describe("a country that joined what it is said to have founded", () => {
  test("in two documents, whatever the body is called", () => {
    const found = tensions(
      "Le Kazakhstan a rejoint l'Organisation de coopération de Shanghai.",
      "Le Kazakhstan est co-fondateur de l'OCS.",
    );
    expect(found).toEqual([[SHANGHAI, 2]]);
  });

  test("once for two bodies, which one pair of sentences names", () => {
    const found = tensions(
      "Le Kazakhstan a rejoint l'OTSC, l'OCS, où la Russie joue un rôle.",
      "Le Kazakhstan est co-fondateur d'associations aussi importantes que l'OCS, l'OTSC et la CEI.",
    );
    expect(found).toEqual([[`Organisation du traité de sécurité collective (OTSC), ${SHANGHAI}`, 2]]);
  });

  test("where “le pays” stands for it", () => {
    expect(
      tensions("Le Mali a adhéré à l'Union africaine.", "Le pays est membre fondateur de l'Union africaine."),
    ).toEqual([["Union africaine (UA)", 2]]);
  });
});

describe("no tension", () => {
  test.each([
    ["of two countries", "La Chine est fondatrice de l'OCS.", "L'Inde a rejoint l'OCS."],
    ["of two bodies", "La France est co-fondatrice de l'OTAN.", "La France a rejoint l'OCDE."],
    ["where both say founded", "La Chine est co-fondatrice de l'OCS.", "La Chine a fondé l'OCS."],
    ["where both say joined", "La Grèce a rejoint l'OTAN.", "La Grèce est devenue membre de l'OTAN."],
    ["with a denial", "La Suisse n'est pas fondatrice de l'ONU.", "La Suisse a rejoint l'ONU."],
    ["with a wish", "La France est co-fondatrice de l'OTAN.", "La France devrait rejoindre l'OTAN."],
    [
      "of a country's president",
      "Le Mali est fondateur de l'Union africaine.",
      "Le président du Mali a rejoint l'Union africaine.",
    ],
    ["of a country named in passing", "Le Togo est fondateur de l'OUA.", "Avec le Togo, le Ghana a rejoint l'OUA."],
    [
      "of the body beside which it was",
      "La France est fondatrice de la CECA.",
      "La France a rejoint l'Allemagne, qui dirige la CECA.",
    ],
    ["within one sentence", "La France a rejoint l'OTAN et est fondatrice de l'OTAN.", "La France vote."],
  ])("%s", (_, first, second) => {
    expect(tensions(first, second)).toEqual([]);
  });
});
