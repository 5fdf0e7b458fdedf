import { describe, expect, it } from "vitest";
import { datesTypedOn } from "./written-on";
import { kindNamed } from "@/lib/questions/kinds";
import { french } from "../../support/french";

/** The line above the one question on a text whose stem leans on its title. */
const lineUnder = (title: string): string | null | undefined =>
  datesTypedOn(`${title}\n\nRepères\n\nL'aménagement intérieur est confié à Paul Petit en 1980.\n`).map(
    ({ kind, content }) => kindNamed(kind).open(content).item().context,
  )[0];

describe("a title that asks", () => {
  it.each([
    ["Qu’est-ce que l’office des eaux ?", "L’office des eaux"],
    ["Qu’est-ce qu’une aurore polaire ?", "Une aurore polaire"],
    ["Qu’est-ce qu’un geyser ?", "Un geyser"],
    ["Qu’est-ce que des moraines ?", "Des moraines"],
    ["Qui était Paul Morin ?", "Paul Morin"],
    ["Sur les traces des verriers", "Les verriers"],
    ["Pourquoi le pont de Dole penche-t-il ?", "Pourquoi le pont de Dole penche-t-il ?"],
    ["Qui sommes-nous ?", "Qui sommes-nous ?"],
  ])("« %s » is on « %s »", (title, matter) => expect(french.cues.withoutFrame(title)).toBe(matter));

  it.each(["Qui sommes-nous ?", "Notre histoire", "Histoire de la Maison", "Le musée", "III. Les origines"])(
    "could stand above any text: « %s »",
    (title) => expect(french.cues.anyHeading.test(title)).toBe(true),
  );

  it.each(["Histoire de Dole", "La Maison de la radio", "Le musée de Dole", "Histoire de la verrerie"])(
    "says what its text is about: « %s »",
    (title) => expect(french.cues.anyHeading.test(title)).toBe(false),
  );
});

describe("a title as it stands above a question", () => {
  it.each([
    ["Qui sommes-nous ? L'office des eaux de Dole", "L’office des eaux de Dole"],
    ["À la découverte du Jura", "Le Jura"],
    ["Comprendre la verrerie de Dole", "La verrerie de Dole"],
    ["Petite histoire de la verrerie de Dole", "La verrerie de Dole"],
  ])("asks and invites to nothing: « %s »", (title, line) => expect(lineUnder(title)).toBe(line));

  it.each([
    ["Salvane au fil du temps", "Salvane"],
    ["Salvane au fil du temps : le Palais des verriers", "Salvane"],
    ["La verrerie de Dole, de 1680 à nos jours", "La verrerie de Dole"],
    ["La verrerie de Dole en quelques dates", "La verrerie de Dole"],
    ["La verrerie de Dole en dates et en chiffres", "La verrerie de Dole"],
  ])("does not say that it is told from its beginning: « %s »", (title, line) => expect(lineUnder(title)).toBe(line));

  it("is the name behind one that speaks of its own house", () => {
    expect(lineUnder("Histoire de la Maison : le Théâtre-Neuf de 1680 à nos jours")).toBe("Le Théâtre-Neuf");
    expect(lineUnder("Souffler le verre : la verrerie Dubois")).toBe("La verrerie Dubois");
  });

  it("is the name before the comma, where a second half says more of it", () => {
    expect(lineUnder("La Salvane, puissance sans État : commerce et association urbaine au Moyen Âge")).toBe(
      "La Salvane",
    );
  });

  it("is a firm’s name without its way, and a country’s with it", () => {
    expect(lineUnder("Verlinac, de l'ampoule au scanner médical")).toBe("Verlinac");
    expect(lineUnder("Verlinac, la fonderie que Dole attendait")).toBe("Verlinac");
    expect(lineUnder("La Pologne, de la monarchie à la république")).toBe(
      "La Pologne, de la monarchie à la république",
    );
    expect(lineUnder("Verlinac, histoire d'une fonderie")).toBe("Verlinac, histoire d’une fonderie");
  });

  it("is the way before the colon, where no more than a question follows", () => {
    expect(lineUnder("Du moulin à la turbine : comment l'eau a changé la vallée")).toBe("Du moulin à la turbine");
    expect(lineUnder("Du moulin à la turbine : la Salvane")).toBe("La Salvane");
  });

  it("is without its century, which may tell the date", () => {
    expect(lineUnder("La Salvane au XXe siècle")).toBe("La Salvane");
    expect(lineUnder("La Salvane aux XIXe et XXe siècles")).toBe("La Salvane");
    expect(lineUnder("La Salvane depuis 1945")).toBe("La Salvane");
  });
});
