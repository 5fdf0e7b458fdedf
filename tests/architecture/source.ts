import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path/posix";
import ts from "typescript";

/** A source file as the rules see it; tests plant their own. */
export type Source = { readonly path: string; readonly text: string };

/** What breaks a rule, where, and why. */
export type Fault = { readonly path: string; readonly reason: string };

/** Every source file of the given places of the project; hidden folders hold what was generated. */
export function sourcesIn(places: readonly string[]): Source[] {
  return places.flatMap((place) => filesIn(place)).map((path) => ({ path, text: readFileSync(path, "utf8") }));
}

function filesIn(place: string): string[] {
  if (!existsSync(place)) return [];
  if (/\.(tsx?|m?js)$/.test(place)) return [place];
  return readdirSync(place, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(tsx?|m?js)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => !path.split("/").some((name) => name.startsWith(".")));
}

/** What a file imports, as written: static, dynamic and re-exported, types included. */
export const importsOf = ({ text }: Source): string[] =>
  ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);

/** The project path that an import means, without ending ("lib/span"); null for a package or a module of Node. */
export function targetOf(from: string, specifier: string): string | null {
  if (specifier.startsWith("@/")) return specifier.slice(2);
  return specifier.startsWith(".") ? join(dirname(from), specifier) : null;
}

const trees = new WeakMap<Source, ts.SourceFile>();

/** The syntax tree of a file; parsed once, since every rule asks for it. */
export function treeOf(source: Source): ts.SourceFile {
  const tree = trees.get(source) ?? ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true);
  trees.set(source, tree);
  return tree;
}

/** Every node of a tree, depth first. */
export function nodesOf(node: ts.Node): ts.Node[] {
  const nodes = [node];
  ts.forEachChild(node, (child) => void nodes.push(...nodesOf(child)));
  return nodes;
}

/** "line 12" for a node. */
export const placeOf = (node: ts.Node): string => {
  const file = node.getSourceFile();
  return `line ${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
};
