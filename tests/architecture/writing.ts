import ts from "typescript";
import { FORBIDDEN_FOLDERS, isPure, LONGEST_FILE, REGISTRIES, roomOf, SERVER_ROOMS } from "./rooms";
import { nodesOf, placeOf, treeOf, type Fault, type Source } from "./source";

/** Clock, chance, place and network: what a pure room would have to be given instead. */
const WORLDLY_NAMES = ["Intl", "process", "fetch", "performance", "crypto", "globalThis", "window", "console"];
const WORLDLY_MEMBERS =
  /^(Date\.now|Math\.random|.*\.(toLocale\w*|localeCompare|get(Date|Day|FullYear|Hours|Minutes|Month|Seconds|TimezoneOffset)))$/;

/** Uses of the world in pure rooms. */
export const purityFaults = (sources: readonly Source[]): Fault[] =>
  sources
    .filter(({ path }) => isPure(roomOf(path)))
    .flatMap((source) => findings(source, (node) => (isWorldly(node) ? `${node.getText()} in a pure room` : null)));

function isWorldly(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === "Date" && node.arguments?.length !== 1;
  if (ts.isCallExpression(node)) return node.expression.getText() === "Date";
  if (ts.isPropertyAccessExpression(node)) return WORLDLY_MEMBERS.test(node.getText());
  return ts.isIdentifier(node) && WORLDLY_NAMES.includes(node.text) && standsAlone(node);
}

/** A name that is read from the global scope: not a member, a key, or something of the file's own. */
function standsAlone(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isPropertyAccessExpression(parent) && parent.expression === node) ||
    (ts.isCallExpression(parent) && parent.expression === node)
  );
}

/** Uses of `any`, which switches the compiler off. */
export const anyFaults = (sources: readonly Source[]): Fault[] =>
  sources.flatMap((source) =>
    findings(source, (node) => (node.kind === ts.SyntaxKind.AnyKeyword ? "the type `any`" : null)),
  );

/** Exports of lib without a docstring. */
export const docstringFaults = (sources: readonly Source[]): Fault[] =>
  sources
    .filter(({ path }) => path.startsWith("lib/"))
    .flatMap((source) =>
      treeOf(source)
        .statements.filter((statement) => isExported(statement) && ts.getJSDocCommentsAndTags(statement).length === 0)
        .map((statement) => ({ path: source.path, reason: `no docstring on the export at ${placeOf(statement)}` })),
    );

const isExported = (statement: ts.Statement): boolean =>
  ts.canHaveModifiers(statement) &&
  (ts.getModifiers(statement) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);

/** Files of server rooms that do not begin by telling the bundler so. */
export const serverOnlyFaults = (sources: readonly Source[]): Fault[] =>
  sources
    // A command is started by hand with plain Node and imported by nothing.
    .filter(({ path }) => SERVER_ROOMS.includes(roomOf(path)) && !path.endsWith("-command.ts"))
    .filter((source) => treeOf(source).statements[0]?.getText() !== 'import "server-only";')
    .map(({ path }) => ({ path, reason: 'does not begin with import "server-only"' }));

/** Folders and files whose names say nothing, indexes that are no registry, and files that have grown too long. */
export const layoutFaults = (sources: readonly Source[]): Fault[] =>
  sources.flatMap(({ path, text }) => {
    const folder = path.split("/").find((name) => FORBIDDEN_FOLDERS.includes(name.replace(/\.\w+$/, "")));
    const lines = text.split("\n").length - 1;
    return [
      ...(folder ? [{ path, reason: `"${folder}" says nothing of what is inside` }] : []),
      ...(/\/index\.tsx?$/.test(path) && !REGISTRIES.includes(path)
        ? [{ path, reason: "an index that is no registry" }]
        : []),
      ...(lines > LONGEST_FILE ? [{ path, reason: `${lines} lines, more than ${LONGEST_FILE}` }] : []),
    ];
  });

function findings(source: Source, judge: (node: ts.Node) => string | null): Fault[] {
  return nodesOf(treeOf(source)).flatMap((node) => {
    const reason = judge(node);
    return reason ? [{ path: source.path, reason: `${reason} (${placeOf(node)})` }] : [];
  });
}
