import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inlineScriptHashes } from "@/app/csp/inline-scripts";
import { basePolicy, scriptPolicy } from "@/app/csp/policy";

const hashOf = (code: string) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`;

describe("a kept page names its inline scripts", () => {
  test("each script of the framework once, files not at all", () => {
    const push = `self.__next_f.push([1,"L’été"])`;
    const html = `<head><script src="/a.js" async=""></script></head><body><script>${push}</script><script id="_R_">${push}</script><script src="/b.js"></script></body>`;
    expect(inlineScriptHashes(html)).toEqual([hashOf(push)]);
  });

  test.each([
    `(self.__next_f=self.__next_f||[]).push([0])`,
    `self.__next_r="abc"`,
    `(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({})`,
    `$RC("B:0","S:0")`,
  ])("the framework writes %s", (code) => {
    expect(inlineScriptHashes(`<script>${code}</script>`)).toEqual([hashOf(code)]);
  });

  test.each([`alert(1)`, `fetch("//ailleurs")`, ` self.x=1`, `window.__next_f.push()`])(
    "markup that slipped into a text stays dead: %s",
    (code) => {
      expect(inlineScriptHashes(`<p><script>${code}</script></p>`)).toEqual([]);
    },
  );
});

describe("the policy", () => {
  test("runs nothing inline but what is named", () => {
    expect(scriptPolicy([])).toBe("script-src 'self'");
    expect(scriptPolicy(["'nonce-x'"])).toBe("script-src 'self' 'nonce-x'");
  });

  test("lets no one frame us, and no form leave us", () => {
    expect(basePolicy).toContain("frame-ancestors 'none'");
    expect(basePolicy).toContain("form-action 'self'");
    expect(basePolicy).not.toMatch(/script-src|(?<!style-src-attr )'unsafe-inline'/);
  });
});
