import { describe, expect, test } from "vitest";
import { hashPassword, isPassword } from "@/lib/auth/password";
import { judgePassword } from "@/lib/auth/password-rules";

const judge = (password: string) => judgePassword(password, "camille.durand@exemple.fr");

describe("a new password", () => {
  test.each([
    ["7 signe", "too-short"],
    ["éééé😀😀😀", "too-short"],
    ["a".repeat(129), "too-long"],
    ["12345678", "too-common"],
    ["Azertyuiop", "too-common"],
    ["MOTDEPASSE", "too-common"],
    ["zzzzzzzzzz", "too-common"],
    ["Camille.Durand@exemple.fr", "too-common"],
    ["camille.durand", "too-common"],
  ])("%s is refused: %s", (password, fault) => {
    expect(judge(password)).toBe(fault);
  });

  test.each([
    "huitsign",
    "        une phrase avec des espaces ",
    "日本語のパスワード",
    "ñandú-1789",
    "a".repeat(127) + "b",
  ])("%s will do: there are no rules of composition", (password) => {
    expect(judge(password)).toBeNull();
  });
});

describe("a kept password", () => {
  test("is an argon2id hash of its own, never the password", async () => {
    const [one, two] = [await hashPassword("un repère sûr"), await hashPassword("un repère sûr")];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(one).not.toBe(two);
    expect(one).not.toContain("repère");
  });

  test("opens to the same words, and to no others", async () => {
    const hash = await hashPassword("un repère sûr");
    expect(await isPassword("un repère sûr", hash)).toBe(true);
    expect(await isPassword("un repère sur", hash)).toBe(false);
    expect(await isPassword("", hash)).toBe(false);
  });

  test("opens however the accents were typed", async () => {
    const hash = await hashPassword("un repère sûr".normalize("NFC"));
    expect(await isPassword("un repère sûr".normalize("NFD"), hash)).toBe(true);
  });

  test("where there is none, nothing opens it", async () => {
    expect(await isPassword("nobody has this password", null)).toBe(false);
    expect(await isPassword("", null)).toBe(false);
  });

  test("a text of a megabyte is refused without being hashed whole", async () => {
    expect(await isPassword("x".repeat(1_000_000), await hashPassword(""))).toBe(false);
  });
});
